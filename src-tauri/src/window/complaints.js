// What went wrong in the page, for the tests of the window.
globalThis.complaints = [];
addEventListener('error', (event) => globalThis.complaints.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => globalThis.complaints.push(`rejected: ${event.reason}`));
addEventListener('securitypolicyviolation', (event) =>
  globalThis.complaints.push(`forbidden: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
