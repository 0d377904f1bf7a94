//! Where a link may lead.

use url::Url;

use crate::clean;

/// The address a link leads to, or none when its words are all there is to print.
///
/// Only `https:` with a host and without a name or password in front of it, and `mailto:` with an
/// address, after parsing as a browser does. The result is plain ASCII without spaces, quotes,
/// angle or square brackets, so an exporter can place it as it is.
pub fn target(href: &str) -> Option<String> {
    let url = Url::parse(clean(href).trim()).ok()?;
    match url.scheme() {
        "https" => {
            let nobody = url.username().is_empty() && url.password().is_none();
            let host = url.host_str().is_some_and(|host| host.chars().all(is_safe));
            (nobody && host).then(|| encode(url.as_str()))
        }
        "mailto" => {
            // The parser leaves what follows `mailto:` as it finds it, so it is looked at here.
            let safe = url.as_str().chars().all(is_safe);
            (safe && url.path().contains('@')).then(|| url.as_str().to_owned())
        }
        _ => None,
    }
}

/// Characters an address may hold by RFC 3986, without the brackets.
fn is_safe(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(character)
}

/// The address with every other character as its percent code.
fn encode(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if is_safe(char::from(byte)) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn the_web_and_mail_are_links() {
        assert_eq!(
            target("https://bakkerijjansen.example").as_deref(),
            Some("https://bakkerijjansen.example/")
        );
        assert_eq!(
            target(" HTTPS://Example.org/a?b=1&c#d ").as_deref(),
            Some("https://example.org/a?b=1&c#d")
        );
        assert_eq!(
            target("mailto:info@bakkerijjansen.example").as_deref(),
            Some("mailto:info@bakkerijjansen.example")
        );
    }

    #[test]
    fn a_host_with_an_accent_is_written_as_browsers_do() {
        assert_eq!(target("https://café.example/é").as_deref(), Some("https://xn--caf-dma.example/%C3%A9"));
    }

    #[test]
    fn anything_else_is_text() {
        for href in [
            "",
            "bakkerijjansen.example",
            "http://bakkerijjansen.example",
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "ftp://bakkerijjansen.example",
            "//bakkerijjansen.example",
            "https://",
            "https:///",
            "https://bank.example@evil.example",
            "https://user:password@evil.example",
            "mailto:",
            "mailto:niemand",
            "mailto:a@b.example\"><script>",
            "mailto:a@b.example onmouseover=alert(1)",
        ] {
            assert_eq!(target(href), None, "{href:?} must print as text");
        }
    }

    #[test]
    fn no_character_of_an_address_can_end_the_place_it_stands_in() {
        let address =
            target("https://a.example/\"'<>`{}[]|\\^ ?q=\"<>[]|`#\"<>[]|`").expect("it is an address");
        assert!(!address.contains(['"', '<', '>', '[', ']', '|', '`', '\\', ' ']), "{address}");
    }
}
