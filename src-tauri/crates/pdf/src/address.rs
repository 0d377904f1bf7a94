//! Where a link may lead: `https:` and `mailto:`, and nothing else.

/// The address in ASCII, or none if a link may not lead there; its words are then printed as text.
pub(crate) fn address(href: &str) -> Option<String> {
    let href = href.trim();
    let (scheme, rest) = href.split_once(':')?;
    let rest = match scheme.to_ascii_lowercase().as_str() {
        "https" => {
            let host = rest.strip_prefix("//")?;
            host.starts_with(char::is_alphanumeric).then_some(rest)?
        }
        "mailto" => (rest.contains('@') && !rest.starts_with('@')).then_some(rest)?,
        _ => return None,
    };
    if rest.chars().any(|c| c.is_control() || c.is_whitespace()) || href.len() > 2_000 {
        return None;
    }
    let mut out = scheme.to_ascii_lowercase();
    out.push(':');
    for byte in rest.bytes() {
        // RFC 3986, 2: what is neither reserved nor unreserved is percent-encoded.
        if byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn web_and_mail_lead_somewhere() {
        assert_eq!(address("https://a.nl/b?c=d#e").as_deref(), Some("https://a.nl/b?c=d#e"));
        assert_eq!(address(" HTTPS://a.nl ").as_deref(), Some("https://a.nl"));
        assert_eq!(address("mailto:info@a.nl").as_deref(), Some("mailto:info@a.nl"));
        assert_eq!(address("https://a.nl/café").as_deref(), Some("https://a.nl/caf%C3%A9"));
    }

    #[test]
    fn anything_else_is_text() {
        for href in [
            "http://a.nl",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https:",
            "https://",
            "https:a.nl",
            "mailto:",
            "mailto:@a",
            "a.nl",
            "",
            "https://a.nl/ b",
            "https://a.nl/\nb",
            "data:text/html,x",
        ] {
            assert_eq!(address(href), None, "{href}");
        }
    }
}
