// The web view's own menu (Reload, Inspect) is not a program's; in a text field it has cut, copy,
// paste and the spelling check, so there it stays.
addEventListener(
  'contextmenu',
  (event) => {
    const place = event.target;
    const takesText = place instanceof Element && place.closest('input, textarea, [contenteditable="true"]');
    if (!takesText) event.preventDefault();
  },
  true,
);
