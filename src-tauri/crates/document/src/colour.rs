//! The firm's accent colour, made readable.

/// Red, green and blue, 0 to 255.
type Rgb = [u8; 3];

/// Contrast that running text needs (WCAG 2.2, 1.4.3).
const READABLE: f64 = 4.5;

/// The accent colour as `#rrggbb`, moved towards black or white until text in it can be read on the
/// background. What is not a colour becomes the house's own.
pub fn readable_on(accent: &str, background: &str) -> String {
    let own = [0x0F, 0x52, 0x59];
    let background = parse(background).unwrap_or([255, 255, 255]);
    let accent = parse(accent).unwrap_or(own);
    let end = if luminance(background) > 0.18 { 0.0 } else { 255.0 };
    let steps = 20;
    (0..=steps)
        .map(|step| mix(accent, end, f64::from(step) / f64::from(steps)))
        .find(|colour| contrast(*colour, background) >= READABLE)
        .map_or_else(|| hex(mix(accent, end, 1.0)), hex)
}

/// `#rrggbb` in numbers.
fn parse(colour: &str) -> Option<Rgb> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a mix of two values from 0 to 255"
)]
fn mix(colour: Rgb, end: f64, share: f64) -> Rgb {
    colour.map(|part| (f64::from(part) * (1.0 - share) + end * share).round() as u8)
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast of two colours, 1 to 21.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_has_the_contrast_wcag_names() {
        assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 0.001);
        // #767676 on white is the lightest grey that passes, a well-known case.
        assert!(contrast([0x76; 3], [255; 3]) >= READABLE);
        assert!(contrast([0x77; 3], [255; 3]) < READABLE);
    }

    #[test]
    fn a_readable_accent_stays_as_it_is() {
        assert_eq!(readable_on("#0F5259", "#FFFFFF"), "#0F5259");
    }

    #[test]
    fn a_yellow_firm_gets_darker_on_white_and_stays_on_black() {
        let on_white = parse(&readable_on("#FFDD00", "#FFFFFF")).expect("a colour");
        assert!(contrast(on_white, [255; 3]) >= READABLE);
        assert_eq!(readable_on("#FFDD00", "#000000"), "#FFDD00");
    }

    #[test]
    fn what_is_no_colour_becomes_the_houses_own() {
        for accent in ["", "teal", "#12", "#12345é", "#GGGGGG", "red;}</style><script>"] {
            assert_eq!(readable_on(accent, "#FFFFFF"), "#0F5259", "{accent}");
        }
    }
}
