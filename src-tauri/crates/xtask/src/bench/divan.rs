//! Reads the tree that divan prints.

/// The median of each bench in milliseconds, named by its path in the tree: "write/pages/11".
pub(crate) fn medians(printed: &str) -> Vec<(String, f64)> {
    let mut path: Vec<String> = Vec::new();
    let mut medians = Vec::new();
    for line in printed.lines() {
        let Some((depth, name, rest)) = branch(line) else { continue };
        path.truncate(depth);
        path.push(name.to_owned());
        // Columns: fastest │ slowest │ median │ mean │ samples │ iters.
        if let Some(median) = rest.split('│').nth(2).and_then(milliseconds) {
            medians.push((path.join("/"), median));
        }
    }
    medians
}

/// How deep a line stands in the tree, its name, and what follows. The file of the bench has depth 0.
fn branch(line: &str) -> Option<(usize, &str, &str)> {
    let start = line.find(|c: char| !matches!(c, '│' | '├' | '╰' | '─' | ' '))?;
    let (before, text) = line.split_at(start);
    let is_branch = before.contains(['├', '╰']);
    let is_root = before.is_empty() && text.contains("fastest");
    let name = text.split("  ").next()?.trim();
    let rest = &text[name.len()..];
    (is_branch || is_root).then_some((before.chars().count() / 3, name, rest))
}

/// "1.234 ms" and its kin.
fn milliseconds(text: &str) -> Option<f64> {
    let (number, unit) = text.trim().split_once(' ')?;
    let factor = match unit {
        "ns" => 1e-6,
        "µs" | "μs" => 1e-3,
        "ms" => 1.0,
        "s" => 1e3,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * factor)
}

#[cfg(test)]
mod tests {
    use super::medians;

    #[test]
    fn the_median_is_read_at_every_depth() {
        let printed = "\
Timer precision: 20 ns
statement         fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ html                         │               │               │               │         │
│  ├─ aims        1.1 ms        │ 3 ms          │ 1.25 ms       │ 1.3 ms        │ 100     │ 100
│  ╰─ bakkerij    90 µs         │ 200 µs        │ 100 µs        │ 110 µs        │ 100     │ 100
╰─ pdf            1.9 s         │ 2.5 s         │ 2 s           │ 2.1 s         │ 100     │ 100
";
        let expected =
            [("statement/html/aims", 1.25), ("statement/html/bakkerij", 0.1), ("statement/pdf", 2000.0)];
        let read = medians(printed);
        assert_eq!(read.len(), expected.len(), "{read:?}");
        for ((name, median), (expected_name, expected_median)) in read.iter().zip(expected) {
            assert_eq!(name, expected_name);
            assert!((median - expected_median).abs() < 1e-9, "{name}: {median}");
        }
    }
}
