//! Which side the firm stands on: for a client (art. 28), or under a client's authority (art. 29 AVG).

use document::Section;
use register::Role;

use super::context::Context;
use super::parts::{of_activity, paragraph, section};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let with_role = |wanted: &[Role]| {
        context
            .activities
            .iter()
            .find(|activity| activity.role.confirmed().is_some_and(|role| wanted.contains(role)))
    };
    let processor = with_role(&[Role::Processor, Role::SubProcessor]);
    let under_authority = with_role(&[Role::UnderAuthority]);
    let mut blocks = Vec::new();
    if let Some(activity) = processor {
        let role = of_activity(activity, "activity.role");
        blocks.push(paragraph(vec![
            words
                .about("role-for-client", &of_activity(activity, "activity.clients"))
                .resting_on([role.clone()]),
            words.about("role-client-is-controller", &role),
            words.about("role-processor", &role),
            words.about("role-agreement-first", &role),
        ]));
    }
    if let Some(activity) = under_authority {
        let role = of_activity(activity, "activity.role");
        blocks.push(paragraph(vec![
            words.about("role-secondment", &role),
            words.about("role-secondment-authority", &role),
            words.about("role-secondment-rules", &role),
        ]));
    }
    if blocks.is_empty() {
        return None;
    }
    let mut told = Vec::new();
    if context.variant.clients_inform.is_yes() {
        told.push(words.about("role-clients-inform", &context.variant_fact("variant.clients_inform")));
    }
    if context.variant.may_be_shared.is_yes() {
        told.push(words.about("role-may-be-shared", &context.variant_fact("variant.may_be_shared")));
    }
    if context.variant.clients_inform.is_yes() {
        told.push(words.about("role-employer-tells", &context.variant_fact("variant.clients_inform")));
    }
    told.push(words.the("role-read-theirs"));
    let facts = context.processor_facts();
    blocks.push(paragraph(told.into_iter().map(|sentence| sentence.resting_on(facts.clone())).collect()));
    Some(section("our-role", words.the("role-title"), blocks))
}
