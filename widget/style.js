// The element's own style. A container's width, not the window's, says how much room the frame will need.

/** As tall as the frame is when it opens, with the longest texts: what stands below does not move. README.md tells
 * sites the same height, for the time before the script is here. */
export const BASE = `:host{display:block;min-width:min(20rem,100%);container-type:inline-size;color-scheme:light dark}
:host([hidden]),iframe[hidden]{display:none!important}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
iframe{display:block;width:100%;border:0;background:none;color-scheme:inherit;min-height:max(1663px,3158px - 256cqi,2588px - 150cqi)}
@container (min-width:960px){iframe{min-height:1078px}}`;

const SURFACE = "var(--obmen-surface,light-dark(#fffefb,#1a1e1d))";

/** Until the frame shows something: a card of its size, with lines of words on the left and of figures on the right. */
export const WAITING = `iframe{opacity:0}
:host{border-radius:var(--obmen-radius,14px);
background:repeating-linear-gradient(${SURFACE} 0 36px,#0000 36px 46px),linear-gradient(90deg,#8883 42%,#0000 0 78%,#8883 0) 50%/calc(100% - 48px) no-repeat,${SURFACE}}`;
