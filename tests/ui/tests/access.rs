//! Nobody is shut out (A1 to A7): on every screen, in light and in dark, as large as the owner wants, without a mouse,
//! and for programs that read the screen aloud.

use std::path::Path;
use std::rc::Rc;

use serde_json::{Value, json};
use tests_ui::journey::{PLACES, enlarge, example, go, look, resize};
use tests_ui::{App, Desktop, tested_program, wait_until};

/// What each screen must have besides what axe looks at: the language, one heading, the landmarks, a link past the rail.
const SHAPE: &str = "const faults = [];
    const seen = (css) => [...document.querySelectorAll(css)].filter((one) => one.checkVisibility());
    if (document.documentElement.lang !== 'nl') faults.push('the language is ' + document.documentElement.lang);
    if (seen('h1').length !== 1) faults.push(seen('h1').length + ' headings of the first level');
    for (const part of ['nav', 'main', 'header'])
        if (seen(`#app ${part}, body > ${part}`).length < 1) faults.push('no ' + part);
    if (seen('main').length !== 1) faults.push(seen('main').length + ' parts are main');
    const first = [...document.querySelectorAll('a[href], button, input')].find((one) => !one.disabled);
    if (!first?.classList.contains('skip-link')) faults.push('the first stop is no link past the rail');
    return faults";

#[track_caller]
fn is_clean(app: &App, name: &str) {
    for theme in ["light", "dark"] {
        app.in_theme(Some(theme));
        app.screenshot(&format!("access-{name}-{theme}"));
        app.assert_accessible();
    }
}

/// A screen that was added is looked at too.
#[track_caller]
fn knows_every_place() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/state/route.svelte.ts");
    let text = std::fs::read_to_string(file).expect("the page's places");
    let (_, list) = text.split_once("const SCREENS: readonly Screen[] = [").expect("the list of places");
    let (list, _) = list.split_once(']').expect("its end");
    let known = |place: &str| PLACES.iter().any(|(one, _)| *one == place);
    for place in list.split('\'').skip(1).step_by(2) {
        assert!(known(place) || ["vergelijken", "snel-beginnen"].contains(&place), "nobody looks at {place}");
    }
}

#[test]
fn a1_a7_no_screen_shuts_anybody_out_in_light_dark_and_twice_as_large() {
    knows_every_place();
    let app = App::start(&tested_program(), &[]);
    is_clean(&app, "start-100");
    enlarge(&app, 200);
    is_clean(&app, "start-200");
    enlarge(&app, 100);
    example(&app);
    for (place, _) in PLACES {
        for percent in [100, 200] {
            enlarge(&app, percent);
            go(&app, place);
            is_clean(&app, &format!("{place}-{percent}"));
            assert_eq!(app.execute(SHAPE, &json!([])), json!([]), "A7: {place} at {percent} %");
        }
    }
    app.quit();
}

#[test]
fn a1_forms_and_dialogs_shut_nobody_out_twice_as_large() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    enlarge(&app, 200);
    let press = |css: &str| app.execute("document.querySelector(arguments[0]).click()", &json!([css]));
    for (place, row, name) in [
        ("activiteiten", "[data-row]", "form-activity"),
        ("ontvangers", "[data-row]", "form-recipient"),
        ("bewaren", "[data-rule]", "form-retention"),
    ] {
        go(&app, place);
        app.find(row);
        press(row);
        app.find("main form, main section.block, main .unfolded, #holder-title");
        is_clean(&app, name);
    }
    for (place, button, shown, name) in [
        ("ontvangers", "Kaart", "[data-node]", "map"),
        ("ontvangers", "Wat staat waar", "main table", "matrix"),
        ("bewaren", "Tijdlijn", "main svg", "timeline"),
        ("bewaren", "Kalender", "main svg", "calendar"),
    ] {
        go(&app, place);
        app.button(button);
        let click = "[...document.querySelectorAll('main button, main [role=tab]')]
                     .find((one) => one.innerText.trim() === arguments[0]).click()";
        app.execute(click, &json!([button]));
        app.find(shown);
        app.execute(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })",
            &json!([shown]),
        );
        is_clean(&app, name);
    }
    go(&app, "overzicht");
    for (keys, name) in [("Ctrl+k", "palette"), ("Ctrl+/", "keys")] {
        app.keys(keys);
        app.find("dialog[open]");
        is_clean(&app, name);
        app.keys("Escape");
        assert!(
            wait_until(|| app.all("dialog[open]").is_empty().then_some(())).is_some(),
            "{name} stays open"
        );
    }
    app.quit();
}

/// Controls smaller than 24 by 24 pixels. A link within a sentence may be (2.5.8), and one around which nothing else
/// stands within 24 pixels. A tick is as large as its label.
const SMALL: &str = "const all = [...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=link], [tabindex=\"0\"]')]
      .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((one) => !one.closest('[inert]') && !one.classList.contains('skip-link'))
      .filter((one) => !(one instanceof HTMLElement && getComputedStyle(one).clipPath !== 'none'));
    const box = (one) => {
      const tick = one.matches('input[type=checkbox], input[type=radio]') && one.closest('label');
      return (tick || one).getBoundingClientRect();
    };
    const boxes = all.map(box);
    const within = (one) => getComputedStyle(one).display.startsWith('inline') && one.parentElement.tagName !== 'LI'
      && [...one.parentElement.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    const isApart = (at) => {
      const mine = boxes[at], x = mine.x + mine.width / 2, y = mine.y + mine.height / 2;
      return boxes.every((other, place) => {
        if (place === at || all[at].contains(all[place]) || all[place].contains(all[at])) return true;
        const dx = Math.max(other.left - x, 0, x - other.right), dy = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(dx, dy) >= 12;
      });
    };
    return all.map((one, at) => [one, boxes[at], at])
      .filter(([, { width, height }]) => width > 0 && (width < 23.5 || height < 23.5))
      .filter(([one, , at]) => !within(one) && !one.classList.contains('sentence') && !isApart(at))
      .map(([one, { width, height }]) => `${Math.round(width)} x ${Math.round(height)}: ${one.outerHTML.slice(0, 160)}`)";

#[test]
fn a3_everything_that_is_pressed_is_large_enough() {
    let app = App::start(&tested_program(), &[]);
    app.find("h1");
    let check = |name: &str| {
        let small = app.execute(SMALL, &json!([]));
        assert_eq!(small, json!([]), "{name}: {small:#}");
    };
    check("start");
    example(&app);
    for (place, _) in PLACES {
        go(&app, place);
        check(place);
    }
    for (place, row) in
        [("activiteiten", "[data-row]"), ("ontvangers", "[data-row]"), ("bewaren", "[data-rule]")]
    {
        go(&app, place);
        app.find(row);
        app.execute("document.querySelector(arguments[0]).click()", &json!([row]));
        std::thread::sleep(std::time::Duration::from_millis(300));
        let unfold = "for (const one of document.querySelectorAll('[aria-label^=\"Klap uit\"]')) one.click();
                      for (const one of document.querySelectorAll('details')) one.open = true;";
        app.execute(unfold, &json!([]));
        std::thread::sleep(std::time::Duration::from_millis(300));
        check(&format!("a form of {place}"));
    }
    app.keys("Ctrl+k");
    app.find("dialog[open]");
    check("the palette");
    app.quit();
}

#[test]
fn a3_an_order_is_changed_by_keys_too() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    go(&app, "activiteiten");
    let order = || {
        let names = "return [...document.querySelectorAll('[data-row]')].map((one) => one.dataset.row)";
        serde_json::from_value::<Vec<String>>(app.execute(names, &json!([]))).expect("names")
    };
    app.find("[data-row]");
    let before = order();
    app.execute("document.querySelector('[data-row]').focus()", &json!([]));
    app.keys("Alt+Down");
    let moved = || (order()[..2] == [before[1].clone(), before[0].clone()]).then_some(());
    assert!(wait_until(moved).is_some(), "{:?}", order());
    let held = || app.execute("return document.activeElement.dataset.row ?? ''", &json!([]));
    let along = wait_until(|| (held() == json!(before[0])).then_some(()));
    assert!(along.is_some(), "the focus goes along; {} has it", held());
    app.keys("Alt+Up");
    assert!(wait_until(|| (order() == before).then_some(())).is_some(), "{:?}", order());
    app.quit();
}

/// What is wrong with the focus where it is: not seen, too thin, or behind something.
const FOCUS: &str = "const one = document.activeElement;
    if (one === document.body || one === null) return '';
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    const name = one.outerHTML.slice(0, 120);
    // A picture draws the ring itself.
    if (!(one instanceof SVGElement) && !(parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none'))
        return 'no ring: ' + name;
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return 'out of view: ' + name;
    // Of a tall one, such as the page, its head is enough.
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 40), 1), innerHeight - 1);
    const above = document.elementFromPoint(x, y);
    const isFree = above !== null && (one.contains(above) || above.contains(one) || above.closest('label')?.control === one);
    return isFree ? '' : 'behind ' + (above?.outerHTML.slice(0, 80) ?? 'nothing') + ': ' + name";

#[test]
fn a2_the_focus_is_seen_wherever_tab_comes() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    for (place, _) in PLACES {
        go(&app, place);
        if place == "activiteiten" {
            app.click("[data-row]");
            app.find("#activity-title");
        }
        app.execute("document.activeElement?.blur()", &json!([]));
        for _ in 0..45 {
            app.keys("Tab");
            // The part that scrolls may still be on its way: it moves with the next picture.
            let is_seen = wait_until(|| (app.execute(FOCUS, &json!([])) == json!("")).then_some(()));
            if is_seen.is_none() {
                app.screenshot("access-focus");
            }
            assert!(is_seen.is_some(), "{place}: {}", app.execute(FOCUS, &json!([])));
        }
    }
    app.quit();
}

#[test]
fn a2_k1_escape_closes_the_top_layer_only_and_gives_the_focus_back() {
    let app = App::start(&tested_program(), &[]);
    example(&app);
    let held = || app.execute("return document.activeElement.innerText?.trim() ?? ''", &json!([]));
    app.execute(
        "[...document.querySelectorAll('main button')].find((one) => one.innerText.includes('Ander bestand')).focus()",
        &json!([]),
    );
    let opener = held();
    assert_eq!(opener, json!("Ander bestand…"));
    app.keys("F1");
    app.find("aside.help");
    app.execute(
        "[...document.querySelectorAll('main button')].find((one) => one.innerText.includes('Ander bestand')).focus()",
        &json!([]),
    );
    app.keys("Enter");
    app.find("dialog[open]");
    app.keys("Ctrl+/");
    let open = |wanted: usize| {
        let so = wait_until(|| (app.all("dialog[open]").len() == wanted).then_some(()));
        assert!(so.is_some(), "{} are open, not {wanted}", app.all("dialog[open]").len());
    };
    open(2);
    app.keys("Escape");
    open(1);
    app.keys("Escape");
    open(0);
    assert_eq!(app.all("aside.help").len(), 1, "the explanation lies lower and stays");
    assert!(wait_until(|| (held() == opener).then_some(())).is_some(), "{} has the focus", held());
    // A menu too.
    go(&app, "activiteiten");
    app.click("[data-row]");
    app.find("#activity-title");
    let more = "const one = document.querySelector('main [aria-haspopup=menu]'); one.focus(); \
                return one.getAttribute('aria-label')";
    let name = app.execute(more, &json!([]));
    app.keys("Enter");
    app.find("[role=menu]");
    app.keys("Escape");
    let back = || app.execute("return document.activeElement.getAttribute('aria-label')", &json!([]));
    assert!(wait_until(|| (back() == name).then_some(())).is_some(), "{} has the focus, not {name}", back());
    assert!(app.all("[role=menu]").is_empty());
    app.quit();
}

/// A style of the page as it is used.
fn style(app: &App, css: &str, name: &str) -> Value {
    let script =
        "return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])";
    app.execute(script, &json!([css, name]))
}

/// How light the ground is, from 0 to 255.
fn light(app: &App) -> f64 {
    let ground = style(app, "body", "background-color");
    let ground = ground.as_str().unwrap_or_default().to_owned();
    let parts: Vec<f64> =
        ground.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    assert!(parts.len() >= 3, "{ground:?} is no colour");
    parts[..3].iter().sum::<f64>() / 3.0
}

#[test]
fn a5_what_the_computer_is_set_to_is_followed_until_the_owner_chooses() {
    let desktop = Desktop::start();
    let folder = desktop.home().join(".config/gtk-3.0");
    std::fs::create_dir_all(&folder).expect("a folder for settings");
    let settings = "[Settings]\ngtk-enable-animations=false\ngtk-application-prefer-dark-theme=true\n";
    std::fs::write(folder.join("settings.ini"), settings).expect("what the computer is set to");
    let app = App::start_on(&Rc::new(desktop), &tested_program(), &[]);
    app.find("h1");
    assert!(light(&app) < 80.0, "the ground is dark");
    let calm = style(&app, ":root", "--calm");
    assert!(["0s", "0ms"].contains(&calm.as_str().unwrap_or_default()), "nothing moves: {calm}");
    app.screenshot("access-dark-and-still");
    example(&app);
    go(&app, "instellingen");
    app.execute(
        "[...document.querySelectorAll('main label')].find((one) => one.innerText.trim() === 'Licht').click()",
        &json!([]),
    );
    assert!(wait_until(|| (light(&app) > 200.0).then_some(())).is_some(), "the owner chose light");
    app.quit();
}

#[test]
fn a5_who_asks_for_more_contrast_gets_it() {
    let rule = |desktop: Desktop| {
        let app = App::start_on(&Rc::new(desktop), &tested_program(), &[]);
        app.find("h1");
        let asks = app.execute("return matchMedia('(prefers-contrast: more)').matches", &json!([]));
        let colours = ["--rule", "--ink-3"].map(|name| style(&app, ":root", name));
        if asks == json!(true) {
            look(&app, "access-contrast");
        }
        app.quit();
        (asks, colours)
    };
    let (asks, usual) = rule(Desktop::start());
    assert_eq!(asks, json!(false));
    let (asks, more) = rule(Desktop::start().with("GTK_THEME", "HighContrast"));
    assert_eq!(asks, json!(true));
    assert_ne!(usual, more, "lines and small print are darker");
}

/// Parts that must be moved sideways to be read. A table, the map (V3) and the row of places may be.
const SIDEWAYS: &str = "const faults = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page: ' + document.documentElement.scrollWidth);
    for (const one of document.querySelectorAll('body *')) {
      if (!one.checkVisibility() || one.scrollWidth <= one.clientWidth + 1) continue;
      if (!/auto|scroll/.test(getComputedStyle(one).overflowX)) continue;
      if (one.matches('nav, nav *, input, textarea') || one.closest('table') || one.querySelector('table, svg')) continue;
      faults.push(`${one.scrollWidth} in ${one.clientWidth}: ${one.outerHTML.slice(0, 120)}`);
    }
    return faults";

#[test]
fn a6_everything_is_read_at_four_times_the_size_without_moving_sideways() {
    let app = App::start(&tested_program(), &[]);
    let _manager = app.desktop().run("openbox", [""; 0]);
    resize(&app, "1280", "800");
    example(&app);
    for (width, height, percent) in [("1280", "800", 400), ("640", "480", 200)] {
        resize(&app, width, height);
        enlarge(&app, percent);
        for (place, _) in PLACES {
            go(&app, place);
            app.screenshot(&format!("access-{place}-{percent}-of-{width}"));
            let faults = app.execute(SIDEWAYS, &json!([]));
            assert_eq!(faults, json!([]), "{place} at {percent} % of {width}: {faults:#}");
        }
        enlarge(&app, 100);
    }
    app.quit();
}
