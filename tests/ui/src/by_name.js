// The first visible element of a kind whose name, as an owner reads it, is the one asked for.
const [css, name] = arguments;
const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const nameOf = (element) => {
  const said = element.getAttribute('aria-label');
  if (said) return words(said);
  const by = element.getAttribute('aria-labelledby');
  if (by) return words(by.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
  if (element.labels?.length) return words(element.labels[0].textContent);
  return words(element.innerText);
};
const candidates = [...document.querySelectorAll(css)].filter((element) => element.checkVisibility());
return candidates.find((element) => nameOf(element) === name) ?? null;
