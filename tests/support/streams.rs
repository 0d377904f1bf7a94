//! Lengths of the streams of a PDF, measured by ourselves.
//!
//! The validator takes a carriage return at the end of a compressed stream for the line end that may follow it, and
//! then finds the stream a byte too short (ISO 19005-2, 6.1.7.1). veraPDF and qpdf are right to accept such a file.

/// After as many bytes as each stream says it has, `endstream` follows on a line of its own.
pub fn stream_lengths_are_right(bytes: &[u8]) -> bool {
    let find = |from: usize, needle: &[u8]| {
        bytes[from..].windows(needle.len()).position(|window| window == needle).map(|place| from + place)
    };
    let (mut at, mut streams) = (0, 0);
    while let Some(start) = find(at, b"stream\n") {
        let dictionary = String::from_utf8_lossy(&bytes[at..start]).into_owned();
        let Some((_, length)) = dictionary.rsplit_once("/Length ") else { return false };
        let digits: String = length.chars().take_while(char::is_ascii_digit).collect();
        let Ok(length) = digits.parse::<usize>() else { return false };
        let end = start + b"stream\n".len() + length;
        if !bytes.get(end..).is_some_and(|rest| rest.starts_with(b"\nendstream")) {
            return false;
        }
        (at, streams) = (end + b"\nendstream".len(), streams + 1);
    }
    streams > 0
}
