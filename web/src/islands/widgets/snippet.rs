//! What a webmaster pastes. The text of an attribute never ends the attribute.

/// Wide enough for two columns, narrow enough for a blog.
pub const WIDTH: u32 = 600;

/// One plain frame of fixed size.
fn frame(address: &str, title: &str, height: u32) -> String {
    tag(&[
        ("src", address),
        ("width", &WIDTH.to_string()),
        ("height", &height.to_string()),
        ("title", title),
        ("loading", "lazy"),
        ("frameborder", "0"),
    ])
}

/// The frame after a quotation that links to the page, as oEmbed gives it. WordPress shows the link where scripts do not
/// run, and listens to the height of a frame only if there is one to fall back on.
pub fn quoted(page: &str, address: &str, title: &str, height: u32) -> String {
    let link = ["<a href=\"", &escape(page), "\">", &escape(title), "</a>"].concat();
    [
        "<blockquote>",
        &link,
        "</blockquote>",
        &frame(address, title, height),
    ]
    .concat()
}

/// A frame that fills the width it is given, and that the listener gives its height.
pub fn snippet(address: &str, title: &str, height: u32) -> String {
    tag(&[
        ("class", "asp-observatory"),
        ("src", address),
        ("title", title),
        ("width", "100%"),
        ("height", &height.to_string()),
        ("loading", "lazy"),
        // Not a style: the policy of the page may refuse those.
        ("frameborder", "0"),
    ])
}

/// The same with the listener, which lies beside the widgets.
pub fn with_listener(snippet: &str, listener: &str) -> String {
    [
        snippet,
        "\n<script src=\"",
        &escape(listener),
        "\" async></script>",
    ]
    .concat()
}

/// A picture with the words that stand for it, linked to its page.
pub fn picture(address: &str, words: &str, page: &str) -> String {
    let (address, words, page) = (escape(address), escape(words), escape(page));
    [
        "<a href=\"",
        &page,
        "\"><img src=\"",
        &address,
        "\" alt=\"",
        &words,
        "\" width=\"800\"></a>",
    ]
    .concat()
}

fn tag(attributes: &[(&str, &str)]) -> String {
    let pairs = attributes
        .iter()
        .map(|(name, value)| [" ", name, "=\"", &escape(value), "\""].concat());
    ["<iframe", &pairs.collect::<String>(), "></iframe>"].concat()
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_its_attribute() {
        assert_eq!(
            frame(
                "https://x.example/embed/en/next/",
                "\"><script>alert(1)</script>",
                420
            ),
            "<iframe src=\"https://x.example/embed/en/next/\" width=\"600\" height=\"420\" \
             title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\" loading=\"lazy\" frameborder=\"0\"></iframe>"
        );
    }

    #[test]
    fn the_listener_comes_after_the_frame() {
        assert_eq!(
            with_listener(
                &snippet("a?theme=dark&density=compact", "T", 300),
                "embed/listener.js"
            ),
            "<iframe class=\"asp-observatory\" src=\"a?theme=dark&amp;density=compact\" title=\"T\" width=\"100%\" \
             height=\"300\" loading=\"lazy\" frameborder=\"0\"></iframe>\n\
             <script src=\"embed/listener.js\" async></script>"
        );
    }
}
