//! How long it takes to read what people write about retention. A thousand phrases: 20 ms at most.

use divan::Bencher;
use exchange::retention_phrase::read;

fn main() {
    divan::main();
}

const PHRASES: &[&str] = &[
    "7 jaar",
    "2 jaar na laatste contact",
    "7 jaar na einde dienstverband (fiscaal)",
    "4 weken na afwijzing, 1 jaar met toestemming",
    "Loonstroken 7 jaar, personeelsdossier 2 jaar na uitdiensttreding, kopie ID-bewijs 5 jaar na einde dienstverband",
    "zolang het account actief is, daarna 2 jaar",
    "5 jaar vanaf 1 januari volgend op het jaar waarin het dienstverband is geëindigd",
    "Tot afmelding, maximaal 2 jaar",
    "conform wettelijke bewaartermijn",
    "afhankelijk van het soort gegevens",
];

#[divan::bench]
fn a_thousand_phrases(bencher: Bencher<'_, '_>) {
    let phrases: Vec<&str> = PHRASES.iter().copied().cycle().take(1000).collect();
    bencher.bench_local(|| phrases.iter().map(|phrase| read(phrase).rules().len()).sum::<usize>());
}

/// A cell as long as a cell may be, with everything in it that costs time.
#[divan::bench]
fn the_longest_cell(bencher: Bencher<'_, '_>) {
    let mut cell = "5 jaar na beeindiging overeenkomts (fiscal), ".repeat(50);
    cell.truncate(2_000);
    bencher.bench_local(|| read(&cell));
}
