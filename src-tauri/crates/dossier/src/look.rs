//! What is the matter with the look of a statement: a mark that cannot be drawn, a colour in which nobody can read.
//!
//! The window refuses such a mark and shows what becomes of such a colour; a file that was brought in may have both.

use std::sync::{Mutex, PoisonError};

use document::Logo;
use document::colour::readable_on;
use pdf::LogoProblem;
use register::check::{Finding, Severity};
use register::{Article, Attachment, FieldId, RecordRef, Register, StatementVariant};

use crate::notice;

/// The ground on which papers are printed.
const PAPER: &str = "#FFFFFF";

/// What is known about marks: to draw one takes longer than to look over the rest of the register.
#[derive(Default)]
pub(crate) struct KnownLogos(Mutex<Vec<(Logo, Option<LogoProblem>)>>);

impl KnownLogos {
    fn problem(&self, logo: Logo) -> Option<LogoProblem> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, problem)) = known.iter().find(|(other, _)| *other == logo) {
            return *problem;
        }
        let problem = pdf::check_logo(&logo).err();
        // A firm has one or two.
        known.truncate(7);
        known.insert(0, (logo, problem));
        problem
    }
}

/// What is the matter with the look of each statement.
pub(crate) fn findings(register: &Register, known: &KnownLogos) -> Vec<Finding> {
    let looks = register.statement_variants.iter();
    looks.flat_map(|variant| logo(register, variant, known).into_iter().chain(accent(variant))).collect()
}

fn logo(register: &Register, variant: &StatementVariant, known: &KnownLogos) -> Option<Finding> {
    let file = register.attachment(variant.appearance.logo.as_ref()?)?;
    let Attachment { media_type, base64, file_name, .. } = file.clone();
    let problem = known.problem(Logo { media_type, base64, alt: String::new() })?;
    let (why, hint) = notice::about_logo(problem);
    let name =
        if file_name.trim().is_empty() { String::new() } else { format!(" “{}”", file_name.trim()) };
    Some(Finding {
        check: "statement/logo-unusable",
        record: RecordRef::from(&variant.id),
        field: FieldId::AppearanceLogo,
        severity: Severity::Caution,
        article: Article::avg("12").lid(1),
        message: format!("Het logo{name} komt niet op de verklaring. {why} {hint}"),
    })
}

/// What is no colour at all is told where it is typed.
fn accent(variant: &StatementVariant) -> Option<Finding> {
    let accent = variant.appearance.accent.trim();
    let is_colour = accent.len() == 7
        && accent.starts_with('#')
        && accent[1..].bytes().all(|digit| digit.is_ascii_hexdigit());
    if !is_colour {
        return None;
    }
    let printed = readable_on(accent, PAPER);
    (!printed.eq_ignore_ascii_case(accent)).then(|| Finding {
        check: "statement/accent-unreadable",
        record: RecordRef::from(&variant.id),
        field: FieldId::AppearanceAccent,
        severity: Severity::Tip,
        article: Article::avg("12").lid(1),
        message: format!(
            "De kleur {accent} is te licht om in te lezen. In de verklaring maken wij hem donkerder: {printed}."
        ),
    })
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use register::{Appearance, Attachment, Register, StatementVariant};

    use super::{KnownLogos, findings};

    fn looks(logo: Option<(&str, &[u8])>, accent: &str) -> Register {
        let mut register = Register::default();
        let appearance = Appearance {
            logo: logo.map(|_| "logo".into()),
            accent: accent.to_owned(),
            ..Appearance::default()
        };
        register.statement_variants =
            vec![StatementVariant { id: "website".into(), appearance, ..StatementVariant::default() }];
        register.attachments = logo
            .map(|(media_type, bytes)| Attachment {
                id: "logo".into(),
                file_name: "merk".to_owned(),
                media_type: media_type.to_owned(),
                base64: STANDARD.encode(bytes),
                ..Attachment::default()
            })
            .into_iter()
            .collect();
        register
    }

    fn found(register: &Register) -> Vec<(&'static str, String)> {
        let known = KnownLogos::default();
        let first = findings(register, &known);
        assert_eq!(first, findings(register, &known), "what is known is told again");
        first.into_iter().map(|it| (it.check, it.message)).collect()
    }

    fn svg(inside: &str) -> Vec<u8> {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 2">{inside}<rect width="4" height="2" fill="#0F5259"/></svg>"##
        )
        .into_bytes()
    }

    #[test]
    fn a_mark_that_can_be_drawn_is_in_order() {
        assert_eq!(found(&looks(None, "")), []);
        assert_eq!(found(&looks(Some(("image/svg+xml", &svg(""))), "#0F5259")), []);
    }

    #[test]
    fn a_mark_that_cannot_be_drawn_is_found_with_the_reason() {
        let script = svg("<script>alert(1)</script>");
        let outside = svg(r##"<use xlink:href="https://voorbeeld.nl/x.svg#a"/>"##);
        // More elements than anybody draws.
        let large = svg(&"<g/>".repeat(60_000));
        for (kind, bytes, why) in [
            ("image/svg+xml", script.as_slice(), "Er staat een klein programma in."),
            ("image/svg+xml", &outside, "in een ander bestand of op internet"),
            ("image/svg+xml", &large, "hoogstens 500 kB"),
            ("image/png", b"\x89PNG\r\n\x1a\nkapot", "Het bestand is beschadigd."),
            ("image/gif", b"GIF89a", "Een logo is een PNG of een SVG."),
        ] {
            let found = found(&looks(Some((kind, bytes)), ""));
            assert_eq!(found.len(), 1, "{why}");
            let (check, message) = &found[0];
            assert_eq!(*check, "statement/logo-unusable");
            assert!(message.starts_with("Het logo “merk” komt niet op de verklaring. "), "{message}");
            assert!(message.contains(why), "{message}");
        }
    }

    #[test]
    fn a_colour_that_is_too_light_to_read_is_found() {
        for readable in ["", "#0F5259", "#0f5259", "#000000", "#767676", "geel", "#12", "#12345é"] {
            assert_eq!(found(&looks(None, readable)), [], "{readable}");
        }
        for light in ["#FFDD00", "#ffffff", "#777777"] {
            let found = found(&looks(None, light));
            assert_eq!(found.len(), 1, "{light}");
            assert_eq!(found[0].0, "statement/accent-unreadable");
            assert!(found[0].1.starts_with(&format!("De kleur {light} is te licht")), "{}", found[0].1);
        }
    }
}
