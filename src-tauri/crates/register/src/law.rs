//! Articles of law as the Dutch write them: "art. 30 lid 1 onder f AVG".

use serde::{Serialize, Serializer};

/// A place in a law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[cfg_attr(feature = "ipc", ts(type = "string"))]
pub struct Article {
    law: Law,
    number: &'static str,
    /// 0 when the whole article is meant.
    lid: u8,
    /// A numbered definition within the article; 0 when none is meant.
    punt: u8,
    onder: Option<char>,
}

/// A law that a register of a Dutch firm meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Law {
    /// Algemene verordening gegevensbescherming, Verordening (EU) 2016/679.
    Avg,
    /// Uitvoeringswet Algemene verordening gegevensbescherming.
    Uavg,
    /// Telecommunicatiewet.
    Tw,
    /// Burgerlijk Wetboek.
    Bw,
}

impl Law {
    /// The letters it is known by.
    pub const fn short(self) -> &'static str {
        match self {
            Self::Avg => "AVG",
            Self::Uavg => "UAVG",
            Self::Tw => "Tw",
            Self::Bw => "BW",
        }
    }
}

/// A letter of a paragraph of the AVG: `article("30", 1, 'f')`.
pub const fn article(number: &'static str, lid: u8, onder: char) -> Article {
    Article::avg(number).lid(lid).onder(onder)
}

impl Article {
    /// A whole article of a law.
    pub const fn of(law: Law, number: &'static str) -> Self {
        Self { law, number, lid: 0, punt: 0, onder: None }
    }

    /// A whole article of the AVG.
    pub const fn avg(number: &'static str) -> Self {
        Self::of(Law::Avg, number)
    }

    /// One paragraph (lid) of it.
    pub const fn lid(self, lid: u8) -> Self {
        Self { lid, ..self }
    }

    /// One definition of it (punt), as in art. 4 AVG.
    pub const fn punt(self, punt: u8) -> Self {
        Self { punt, ..self }
    }

    /// One letter of it (onder).
    pub const fn onder(self, letter: char) -> Self {
        Self { onder: Some(letter), ..self }
    }

    /// Which law.
    pub const fn law(self) -> Law {
        self.law
    }

    /// In running text: "artikel 30 lid 1 onder f AVG".
    pub fn in_full(self) -> String {
        format!("artikel {}", self.place())
    }

    fn place(self) -> String {
        let mut place = self.number.to_owned();
        if self.lid > 0 {
            place += &format!(" lid {}", self.lid);
        }
        if self.punt > 0 {
            place += &format!(" punt {}", self.punt);
        }
        if let Some(letter) = self.onder {
            place += &format!(" onder {letter}");
        }
        format!("{place} {}", self.law.short())
    }
}

impl std::fmt::Display for Article {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "art. {}", self.place())
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Article, Law, article};

    #[test]
    fn an_article_reads_as_the_dutch_write_it() {
        for (place, words) in [
            (article("30", 1, 'f'), "art. 30 lid 1 onder f AVG"),
            (Article::avg("35"), "art. 35 AVG"),
            (Article::avg("4").punt(7), "art. 4 punt 7 AVG"),
            (Article::avg("12").lid(6), "art. 12 lid 6 AVG"),
            (Article::of(Law::Tw, "11.7a").lid(1).onder('a'), "art. 11.7a lid 1 onder a Tw"),
            (Article::of(Law::Uavg, "46"), "art. 46 UAVG"),
            (Article::of(Law::Bw, "3:15d"), "art. 3:15d BW"),
        ] {
            assert_eq!(place.to_string(), words);
            assert_eq!(place.in_full(), words.replace("art.", "artikel"));
        }
    }
}
