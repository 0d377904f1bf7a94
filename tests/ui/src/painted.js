// A picture taken right after a change shows the frame before it, so two frames are waited for, with the
// letters they are set in. The first frame after the start may take well over a second; on a screen that
// draws nothing no frame ever comes, and then waiting ends too.
const done = arguments[0];
setTimeout(done, 3000);
document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
