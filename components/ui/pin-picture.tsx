// Where a browser keeps the button of an extension: the puzzle piece in the toolbar, and the pin beside Rung below it.

const PUZZLE =
  'M9 5a2 2 0 0 1 4 0v1h3a1 1 0 0 1 1 1v3h1a2 2 0 0 1 0 4h-1v3a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-3h1a2 2 0 0 0 0-4H5V7a1 1 0 0 1 1-1h3z';
const PIN = 'M9 4h6M10 4v6l-2.500 3h9L14 10V4M12 13v6';

/** It says nothing that the words beside it do not. */
export const PinPicture = () => (
  <svg class="pin-picture" viewBox="0 0 200 76" aria-hidden="true" focusable="false">
    <rect class="bar" x="1" y="1" width="198" height="28" rx="8" />
    <rect class="address" x="10" y="8" width="118" height="14" rx="7" />
    <g class="marked" transform="translate(143 4)">
      <circle cx="11" cy="11" r="11" />
      <path d={PUZZLE} transform="translate(1.500 1) scale(.8)" />
    </g>
    <path class="line" d="M182 10h8M182 15h8M182 20h8" />
    <rect class="sheet" x="74" y="36" width="125" height="38" rx="8" />
    <path class="sign" d="M88 46v18M98 46v18M88 50h10M88 55h10M88 60h10" />
    <text x="108" y="60">
      Rung
    </text>
    <g class="marked" transform="translate(168 44)">
      <circle cx="11" cy="11" r="11" />
      <path d={PIN} transform="translate(1.500 1.500) scale(.8)" />
    </g>
  </svg>
);
