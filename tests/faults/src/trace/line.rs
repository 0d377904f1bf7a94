//! One line of strace's log: `1234  pwrite64(5, "\x01\x02", 2, 4096) = 2`.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

/// A call that came back.
#[derive(Debug)]
pub(super) struct Line<'t> {
    pub(super) text: &'t str,
    pub(super) name: &'t str,
    /// What it gave; `None` when it failed.
    pub(super) result: Option<i64>,
    arguments: Vec<&'t str>,
}

impl<'t> Line<'t> {
    /// `None` for a line that is no call.
    pub(super) fn of(text: &'t str) -> Result<Option<Self>, String> {
        let call = text.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
        if call.starts_with("+++") || call.starts_with("---") || call.is_empty() {
            return Ok(None);
        }
        if call.contains("<unfinished ...>") || call.starts_with("<...") {
            // Two threads at once: the order of what they did cannot be told.
            return Err(format!("calls at the same time: {text}"));
        }
        let wrong = || format!("not a call: {text}");
        let (head, result) = call.rsplit_once(" = ").ok_or_else(wrong)?;
        let (name, arguments) = head.trim_end().split_once('(').ok_or_else(wrong)?;
        let arguments = arguments.strip_suffix(')').ok_or_else(wrong)?;
        let result = result.split(' ').next().and_then(|number| number.parse().ok());
        // All text is in hexadecimal, so a comma stands between arguments only.
        let arguments = arguments.split(", ").collect();
        Ok(Some(Self { text, name, result: result.filter(|number| *number >= 0), arguments }))
    }

    pub(super) fn argument(&self, at: usize) -> Result<&'t str, String> {
        self.arguments.get(at).copied().ok_or_else(|| format!("no argument {at}: {}", self.text))
    }

    pub(super) fn number(&self, at: usize) -> Result<i64, String> {
        self.argument(at)?.parse().map_err(|_| format!("argument {at} is no number: {}", self.text))
    }

    /// The bytes of a text: `"\x61\x62"`.
    pub(super) fn bytes(&self, at: usize) -> Result<Vec<u8>, String> {
        let wrong = || format!("argument {at} is no text: {:.80}", self.text);
        let text = self.argument(at)?.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        let digits = text.ok_or_else(wrong)?.as_bytes();
        digits
            .chunks(4)
            .map(|byte| match byte {
                [b'\\', b'x', high, low] => Some(digit(*high)? << 4 | digit(*low)?),
                _ => None,
            })
            .collect::<Option<_>>()
            .ok_or_else(wrong)
    }

    pub(super) fn path(&self, at: usize) -> Result<PathBuf, String> {
        Ok(OsString::from_vec(self.bytes(at)?).into())
    }
}

fn digit(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn a_call_is_taken_apart() {
        let line =
            Line::of(r#"12  pwrite64(5, "\x61\x0a", 2, 4096)     = 2"#).expect("a line").expect("a call");
        assert_eq!((line.name, line.result), ("pwrite64", Some(2)));
        assert_eq!(line.bytes(1), Ok(b"a\n".to_vec()));
        assert_eq!(line.number(3), Ok(4096));
        let failed = Line::of(r#"12  unlink("\x61") = -1 ENOENT (No such file or directory)"#);
        assert_eq!(failed.expect("a line").expect("a call").result, None);
        assert!(Line::of("12  +++ exited with 0 +++").expect("a line").is_none());
        assert!(Line::of("12  write(1, <unfinished ...>").is_err());
    }
}
