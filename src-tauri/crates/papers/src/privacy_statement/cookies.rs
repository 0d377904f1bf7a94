//! Websites and cookies (art. 11.7a Tw): which there are, what for, whose, how long.

use document::{Block, Fact, ListItem, Section, Sentence};
use register::{Cookie, CookieKind, FieldId, Website};

use super::context::Context;
use super::parts::{answered, bullets, labelled, own_sentences, paragraph, point, section, table};
use crate::dutch;
use crate::words::value;

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let policy = &context.register.cookie_policy;
    let websites = &context.register.websites;
    let several = websites.len() > 1;
    if websites.is_empty() && !policy.uses_cookies.is_yes() {
        return cookieless(context);
    }
    let mut blocks = Vec::new();
    if several {
        blocks.extend(list_of_websites(context));
    }
    let cookies: Vec<(&Website, &Cookie)> = websites
        .iter()
        .flat_map(|site| site.cookies.items().iter().map(move |cookie| (site, cookie)))
        .collect();
    if policy.uses_cookies.is_no()
        || (cookies.is_empty() && websites.iter().all(|site| site.cookies.is_answered()))
    {
        blocks.push(paragraph(vec![words.about("cookies-none", &policy_fact("uses_cookies"))]));
    } else {
        blocks.extend(explanation(context));
        blocks.extend(statements(context));
        blocks.extend(cookie_table(context, &cookies));
        blocks.extend(consent_and_tracking(context, &cookies));
        blocks.extend(gaps(context, &cookies));
    }
    let title = if several { "websites-title" } else { "cookies-title" };
    Some(section("cookies", words.the(title), blocks))
}

/// No website known: nothing to tell, unless the question itself is open while there is a site.
fn cookieless(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let policy = &context.register.cookie_policy;
    let block = if policy.uses_cookies.is_no() {
        paragraph(vec![words.about("cookies-none", &policy_fact("uses_cookies"))])
    } else if context.register.organisation.website.confirmed().is_some() && policy.uses_cookies.is_gap() {
        Block::Gap(words.gap("missing-cookies-at-all", &policy_fact("uses_cookies")))
    } else {
        return None;
    };
    Some(section("cookies", words.the("cookies-title"), vec![block]))
}

fn policy_fact(field: &str) -> Fact {
    Fact::new("cookie_policy", format!("cookie_policy.{field}"))
}

fn website_fact(site: &Website, field: &str) -> Fact {
    Fact::new(format!("website/{}", site.id), field)
}

/// Domains a line, sites with the same content together.
fn list_of_websites(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words;
    let mut groups: Vec<(&str, Vec<&Website>)> = Vec::new();
    for site in &context.register.websites {
        match groups.iter_mut().find(|(content, _)| *content == site.content) {
            Some((_, sites)) => sites.push(site),
            None => groups.push((&site.content, vec![site])),
        }
    }
    const MOST_IN_A_LINE: usize = 6;
    let items = groups
        .iter()
        .flat_map(|(_, sites)| {
            // Lines of about the same length.
            let lines = sites.len().div_ceil(MOST_IN_A_LINE);
            sites.chunks(sites.len().div_ceil(lines))
        })
        .map(|sites| {
            let named = sites
                .iter()
                .map(|site| {
                    vec![document::Inline::Value {
                        text: site.domain.clone(),
                        origin: document::Origin::fact(website_fact(site, "website.domain")),
                    }]
                })
                .collect();
            point(vec![words.with(
                "cell-website-line",
                [("sites", crate::words::Slot::Words(words.list_inlines(named)))],
            )])
        })
        .collect();
    let named = context.register.websites.iter().map(|site| website_fact(site, "website.domain"));
    vec![paragraph(vec![words.the("websites-intro").resting_on(named)]), bullets(items)]
}

fn explanation(context: &Context<'_>) -> Vec<Block> {
    let words = &context.words;
    let policy = &context.register.cookie_policy;
    let mut first = vec![words.about("cookie-what", &policy_fact("uses_cookies"))];
    if policy.explains_similar_techniques.is_yes() {
        let fact = policy_fact("explains_similar_techniques");
        first.push(words.about("cookie-similar", &fact));
        first.push(words.about("cookie-store", &fact));
    }
    let mut blocks = vec![paragraph(first)];
    if policy.explains_law.is_yes() {
        let fact = policy_fact("explains_law");
        let law = ["cookie-law", "cookie-law-needed", "cookie-law-counting"];
        blocks.push(paragraph(law.iter().map(|message| words.about(message, &fact)).collect()));
    }
    blocks
}

/// What the firm claims, under a word each.
fn statements(context: &Context<'_>) -> Option<Block> {
    let words = &context.words;
    let policy = &context.register.cookie_policy;
    let websites = &context.register.websites;
    let mut points: Vec<ListItem> = Vec::new();
    if let [site] = websites.iter().filter(|site| site.tracks.is_no()).collect::<Vec<_>>().as_slice()
        && websites.len() > 1
    {
        let fact = website_fact(site, "website.tracks");
        let on = words.with("cookie-no-tracking-on", [("site", value_of_domain(site))]);
        let mut sentences = vec![on.resting_on([fact.clone()])];
        sentences.push(words.about("cookie-tracking-law", &fact));
        points.push(labelled(words.the("label-tracking"), sentences));
    }
    if policy.analytics_spare_privacy.is_yes() {
        let fact = policy_fact("analytics_spare_privacy");
        points
            .push(labelled(words.the("label-statistics"), vec![words.about("cookie-spares-privacy", &fact)]));
    }
    if policy.deletable_in_browser.is_yes() {
        let fact = policy_fact("deletable_in_browser");
        let sentences = vec![words.about("cookie-said-yes", &fact), words.about("cookie-delete", &fact)];
        points.push(labelled(words.the("label-delete"), sentences));
    }
    if let Some(how) = policy.choice_changed.confirmed() {
        let sentences = own_sentences(context, how, &policy_fact("choice_changed"));
        points.push(labelled(words.the("label-choice"), sentences));
    }
    (!points.is_empty()).then(|| bullets(points))
}

/// A domain keeps its small letters, also at the start of a sentence.
fn value_of_domain(site: &Website) -> crate::words::Slot {
    value(site.domain.clone(), &website_fact(site, "website.domain"))
}

fn cookie_table(context: &Context<'_>, cookies: &[(&Website, &Cookie)]) -> Vec<Block> {
    let words = &context.words;
    if cookies.is_empty() {
        return Vec::new();
    }
    let own = |text: &String| dutch::phrase(&words.own(text));
    let rows: Vec<Vec<Vec<Sentence>>> = cookies
        .iter()
        .map(|(site, cookie)| {
            let fact = |field: &str| website_fact(site, field);
            vec![
                answered(&cookie.name, &fact("cookie.name"), own),
                answered(&cookie.purpose, &fact("cookie.purpose"), own),
                answered(&cookie.provider, &fact("cookie.provider"), own),
                answered(&cookie.duration, &fact("cookie.duration"), own),
            ]
        })
        .collect();
    let fact = policy_fact("uses_cookies");
    let complete = cookies.iter().all(|(_, cookie)| cookie.name.is_answered());
    let mut blocks = Vec::new();
    if complete {
        let count = if cookies.len() == 1 {
            words.about("cookie-one", &fact)
        } else {
            words.with("cookie-many", [("count", value(words.number(cookies.len()), &fact))])
        };
        let listed = cookies
            .iter()
            .flat_map(|(site, _)| ["website.cookies", "cookie.name"].map(|field| website_fact(site, field)));
        blocks.push(paragraph(vec![count.resting_on(listed)]));
    }
    let columns = [
        ("column-cookie", 1.0),
        ("column-cookie-purpose", 2.0),
        ("column-cookie-provider", 1.0),
        ("column-cookie-duration", 1.0),
    ];
    blocks.push(table(words, "cookies-caption", &columns, rows));
    blocks
}

fn consent_and_tracking(context: &Context<'_>, cookies: &[(&Website, &Cookie)]) -> Vec<Block> {
    let words = &context.words;
    if cookies.is_empty() {
        return Vec::new();
    }
    let consent =
        |wanted: bool| cookies.iter().all(|(_, cookie)| cookie.needs_consent.confirmed() == Some(&wanted));
    let some_consent = cookies.iter().any(|(_, cookie)| cookie.needs_consent.is_yes());
    let fact = website_fact(cookies[0].0, "cookie.needs_consent");
    let each = || cookies.iter().map(|(site, _)| website_fact(site, "cookie.needs_consent"));
    let mut sentences = Vec::new();
    if consent(false) {
        sentences.push(words.about("cookie-no-consent", &fact).resting_on(each()));
    } else if consent(true) {
        sentences.push(words.about("cookie-consent", &fact).resting_on(each()));
    } else if some_consent {
        let named = cookies
            .iter()
            .filter(|(_, cookie)| cookie.needs_consent.is_yes())
            .filter_map(|(site, cookie)| {
                let name = cookie.name.confirmed()?;
                Some(vec![document::Inline::Value {
                    text: name.clone(),
                    origin: document::Origin::fact(website_fact(site, "cookie.needs_consent")),
                }])
            })
            .collect();
        sentences.push(
            words.with(
                "cookie-consent-for",
                [("cookies", crate::words::Slot::Words(words.list_inlines(named)))],
            ),
        );
    }
    let none_track = context.register.websites.iter().all(|site| site.tracks.is_no())
        && cookies.iter().all(|(_, cookie)| cookie.kind != CookieKind::Tracking);
    if none_track {
        let kinds = cookies.iter().map(|(site, _)| website_fact(site, "cookie.kind"));
        let sites = context.register.websites.iter().map(|site| website_fact(site, "website.tracks"));
        let told = words.about("cookie-no-tracking", &website_fact(cookies[0].0, "website.tracks"));
        sentences.push(told.resting_on(sites).resting_on(kinds));
    }
    if sentences.is_empty() { Vec::new() } else { vec![paragraph(sentences)] }
}

fn gaps(context: &Context<'_>, cookies: &[(&Website, &Cookie)]) -> Vec<Block> {
    let words = &context.words;
    let policy = &context.register.cookie_policy;
    let websites = &context.register.websites;
    let mut blocks = Vec::new();
    let missing_of = |(site, cookie): &(&Website, &Cookie)| {
        [
            (&cookie.name, "cookie.name"),
            (&cookie.purpose, "cookie.purpose"),
            (&cookie.provider, "cookie.provider"),
            (&cookie.duration, "cookie.duration"),
        ]
        .into_iter()
        .filter(|(answer, _)| answer.is_gap())
        .map(|(_, field)| website_fact(site, field))
        .collect::<Vec<Fact>>()
    };
    let untold = websites.iter().filter(|site| site.cookies.is_gap());
    let incomplete: Vec<Fact> = cookies
        .iter()
        .flat_map(missing_of)
        .chain(untold.map(|site| website_fact(site, "website.cookies")))
        .collect();
    if let Some(first) = incomplete.first() {
        let mut gap = context.missing(FieldId::WebsiteCookies, first);
        gap.origin.facts = incomplete;
        blocks.push(Block::Gap(gap));
    }
    let untold: Vec<&Website> = websites.iter().filter(|site| site.tracks.is_gap()).collect();
    if !untold.is_empty() && untold.len() < websites.len() {
        let fact = website_fact(untold[0], "website.tracks");
        let count = crate::words::text(words.number(untold.len()));
        let mut gap = words.gap_with("missing-tracking", &fact, [("count", count)]);
        gap.origin.facts = untold.iter().map(|site| website_fact(site, "website.tracks")).collect();
        blocks.push(Block::Gap(gap));
    }
    let analytics: Vec<_> = cookies
        .iter()
        .filter(|(_, cookie)| cookie.kind == CookieKind::Analytical && cookie.analytics_settings.is_gap())
        .collect();
    if policy.analytics_spare_privacy.is_yes()
        && let Some((site, _)) = analytics.first()
    {
        let mut gap = words.gap("missing-settings", &website_fact(site, "cookie.analytics_settings"));
        gap.origin.facts.push(policy_fact("analytics_spare_privacy"));
        blocks.push(Block::Gap(gap));
    }
    if policy.deletable_in_browser.is_yes() && policy.choice_changed.is_gap() {
        let mut gap = words.gap("missing-choice", &policy_fact("choice_changed"));
        gap.origin.facts.push(policy_fact("deletable_in_browser"));
        blocks.push(Block::Gap(gap));
    }
    blocks
}
