//! Files in a ZIP (PKWARE APPNOTE), as much of it as a workbook needs: compressed, without dates of its own.

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// 1 January 1980, the first day a ZIP knows: the same tables make the same bytes.
const DATE: u16 = 0x21;

/// A ZIP under construction.
#[derive(Default)]
pub(super) struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

impl Zip {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, text: &str) {
        let mut sum = Crc::new();
        sum.update(text.as_bytes());
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
        let packed = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
        let packed = packed.expect("memory takes what is written to it");
        let place = size(self.bytes.len());
        let mut about = Vec::with_capacity(26);
        // Version 2.0, names in UTF-8, deflated, no time.
        for half in [20, 0x800, 8, 0, DATE] {
            about.extend(u16::to_le_bytes(half));
        }
        for whole in [sum.sum(), size(packed.len()), size(text.len())] {
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
    pub(super) fn finish(mut self) -> Vec<u8> {
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
    u32::try_from(length).expect("a register's tables are less than 4 GB")
}
