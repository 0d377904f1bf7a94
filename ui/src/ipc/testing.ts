/** The host's stand-in, for tests: they too reach it through this folder only. */
export { emit } from '@tauri-apps/api/event';
export { clearMocks, mockIPC, mockWindows } from '@tauri-apps/api/mocks';
