<?php
// Sets WordPress up, if it is not yet, and publishes what stands on standard input as a post. Prints its number.
$fresh = $argv[1] === 'install';
define('WP_INSTALLING', $fresh);
$_SERVER += ['HTTP_HOST' => parse_url(getenv('TEST_URL'), PHP_URL_HOST), 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require __DIR__ . '/wp-load.php';
if ($fresh) {
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('A site that embeds', 'editor', 'editor@example.org', true, '', 'of no use');
} else {
    wp_set_current_user(1);
    echo wp_insert_post(['post_title' => 'A post', 'post_status' => 'publish', 'post_content' => stream_get_contents(STDIN)]);
}
