// A picture taken right after a change shows the frame before it, so two frames are waited for. On a
// screen that draws nothing no frame ever comes; then half a second is long enough.
const done = arguments[0];
setTimeout(done, 500);
requestAnimationFrame(() => requestAnimationFrame(() => done()));
