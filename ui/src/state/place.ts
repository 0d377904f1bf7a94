/** Where the owner is in the window, for the next start to go on there. */
import { tick } from 'svelte';
import { isAt, type Register, type WindowPlace } from '../ipc/ipc';
import { dossier } from './dossier.svelte';
import { isScreen, route } from './route.svelte';

/** How long the owner rests somewhere before it is kept, in milliseconds. */
const REST = 400;

/** How long a screen may take to be as long as it was, in frames. */
const MOMENT = 120;

let resting: ReturnType<typeof setTimeout> | undefined;

/** The owner went somewhere or scrolled. */
export function wentSomewhere(): void {
  clearTimeout(resting);
  if (!dossier.open) return;
  resting = setTimeout(() => void keep(), REST);
}

/** Keeps where the owner is now. A place that cannot be kept is no reason to trouble anybody. */
async function keep(): Promise<void> {
  if (!dossier.open) return;
  const scroll = Math.round(scroller()?.scrollTop ?? 0);
  await isAt({ screen: route.screen, activity: route.activity ?? null, scroll }).catch(() => undefined);
}

/** Goes back to a place, as far as it is still there. */
export async function goBackTo(place: WindowPlace, register: Register): Promise<void> {
  if (!isScreen(place.screen)) return;
  const activity = register.activities.find(({ id }) => id === place.activity)?.id;
  route.go(place.screen, activity);
  await tick();
  void scrollTo(place);
}

/** Scrolls as far as it was; a screen that asks the host first is long enough a moment later. */
async function scrollTo({ screen, scroll }: WindowPlace): Promise<void> {
  for (let frames = 0; scroll > 0 && frames < MOMENT && route.screen === screen; frames += 1) {
    const part = scroller();
    if (part) part.scrollTop = scroll;
    if (part && part.scrollTop >= scroll - 1) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The part of the screen that scrolls; the widest, where there are two. */
function scroller(): Element | undefined {
  const parts = [...document.querySelectorAll('.screen *')].filter(
    (part) => part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY),
  );
  return parts.sort((one, other) => other.clientWidth - one.clientWidth)[0];
}
