<?php
// WordPress asks no address of its own network and no unusual port, which is where a site under test lives.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) getenv('TEST_SITE_PORT')]);
