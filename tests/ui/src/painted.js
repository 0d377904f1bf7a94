// A picture taken right after a change shows the frame before it, or one halfway: so the letters are waited for, then
// what moves or changes colour, then two frames. The first frame after the start may take well over a second; on a
// screen that draws nothing no frame ever comes, and then waiting ends too.
const done = arguments[0];
setTimeout(done, 3000);
const ends = (motion) => Number.isFinite(motion.effect?.getComputedTiming().endTime);
// Asking for them makes the page work out its styles, so that what a change sets in motion has begun. One that is
// broken off by the next change has ended too.
const atRest = () => Promise.allSettled(document.getAnimations().filter(ends).map((motion) => motion.finished));
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
document.fonts.ready.then(frame).then(atRest).then(frame).then(frame).then(() => done());
