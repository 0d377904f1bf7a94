//! Files in a ZIP (PKWARE APPNOTE), as much of it as a package needs: compressed, without dates of its own.

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// 1 January 1980, the first day a ZIP knows: the same parts make the same bytes.
const DATE: u16 = 0x21;

/// A ZIP under construction.
#[derive(Debug, Default)]
pub(crate) struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

impl Zip {
    /// Adds a file.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) {
        let mut sum = Crc::new();
        sum.update(content);
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
        let packed = encoder.write_all(content).and_then(|()| encoder.finish());
        let packed = packed.expect("memory takes what is written to it");
        let place = size(self.bytes.len());
        let mut about = Vec::with_capacity(26);
        // Version 2.0, names in UTF-8, deflated, no time.
        for half in [20, 0x800, 8, 0, DATE] {
            about.extend(u16::to_le_bytes(half));
        }
        for whole in [sum.sum(), size(packed.len()), size(content.len())] {
            about.extend(u32::to_le_bytes(whole));
        }
        let name_length = u16::try_from(name.len()).expect("our names are short");
        about.extend(u16::to_le_bytes(name_length));
        about.extend([0, 0]);

        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&about);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);

        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(u16::to_le_bytes(20));
        self.directory.extend(&about);
        // No remark, on the first disk, no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(u32::to_le_bytes(place));
        self.directory.extend(name.as_bytes());
        self.count += 1;
    }

    /// The whole file.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        let place = size(self.bytes.len());
        let length = size(self.directory.len());
        self.bytes.append(&mut self.directory);
        self.bytes.extend(b"PK\x05\x06");
        self.bytes.extend([0; 4]);
        self.bytes.extend(u16::to_le_bytes(self.count));
        self.bytes.extend(u16::to_le_bytes(self.count));
        self.bytes.extend(u32::to_le_bytes(length));
        self.bytes.extend(u32::to_le_bytes(place));
        self.bytes.extend([0; 2]);
        self.bytes
    }
}

fn size(length: usize) -> u32 {
    u32::try_from(length).expect("what stands in a register is less than 4 GB")
}

/// The files in a ZIP of ours, in its order; none when it is not one.
#[cfg(any(test, feature = "testing"))]
pub fn unpack(zip: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    use std::io::Read;
    let number = |at: usize, length: usize| {
        let bytes = zip.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    };
    let mut files = Vec::new();
    let mut at = 0;
    while zip.get(at..at + 4)? == b"PK\x03\x04" {
        let (sum, packed, whole) = (number(at + 14, 4)?, number(at + 18, 4)?, number(at + 22, 4)?);
        let name_end = at + 30 + number(at + 26, 2)?;
        let name = std::str::from_utf8(zip.get(at + 30..name_end)?).ok()?;
        let mut content = Vec::new();
        let mut decoder = flate2::read::DeflateDecoder::new(zip.get(name_end..name_end + packed)?);
        decoder.read_to_end(&mut content).ok()?;
        let mut found = Crc::new();
        found.update(&content);
        if content.len() != whole || usize::try_from(found.sum()).ok()? != sum {
            return None;
        }
        files.push((name.to_owned(), content));
        at = name_end + packed;
    }
    Some(files)
}
