<?php
// The plainest theme: Debian packs none with WordPress, and which one a site has is not what is tested.
$content_width = 640;
?><!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<?php wp_head(); ?>
</head>
<body>
<main style="max-inline-size: 640px; margin: auto"><?php while (have_posts()) { the_post(); the_title('<h1>', '</h1>'); the_content(); } ?></main>
<?php wp_footer(); ?>
</body>
</html>
