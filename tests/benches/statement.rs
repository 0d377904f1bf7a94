//! How fast a statement is made from facts. Judged by ratios within one run (`cargo xtask bench`).

use divan::Bencher;
use document::html;
use register::Register;
use tests::{dossier, statement, today};

use papers::privacy_statement::{Choices, compose};

fn main() {
    divan::main();
}

/// A firm with so many activities: the bakery's, again and again, each with its own ids.
fn with_activities(count: usize) -> Register {
    let mut register = dossier("bakkerij");
    let known = std::mem::take(&mut register.activities);
    register.activities = known
        .iter()
        .cycle()
        .take(count)
        .enumerate()
        .map(|(number, activity)| {
            let mut activity = activity.clone();
            activity.id.0 = format!("{}-{number}", activity.id);
            activity.name = format!("{} {number}", activity.name);
            for purpose in &mut activity.purposes {
                purpose.id.0 = format!("{}-{number}", purpose.id);
            }
            activity
        })
        .collect();
    register
}

#[divan::bench]
fn html_of_aims_improve(bencher: Bencher<'_, '_>) {
    let register = dossier("aims-improve");
    bencher.bench(|| html::page(&compose(&register, &Choices::default(), today())));
}

#[divan::bench]
fn html_of_two_hundred_activities(bencher: Bencher<'_, '_>) {
    let register = with_activities(200);
    bencher.bench(|| html::page(&compose(&register, &Choices::default(), today())));
}

#[divan::bench]
fn pdf_of_aims_improve(bencher: Bencher<'_, '_>) {
    let document = statement("aims-improve");
    bencher.bench(|| pdf::write(&document));
}

#[divan::bench]
fn docx_of_aims_improve(bencher: Bencher<'_, '_>) {
    let document = statement("aims-improve");
    bencher.bench(|| document::docx::write(&document));
}
