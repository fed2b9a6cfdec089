import type { ReactNode } from 'react';

const icon = (shape: ReactNode) =>
  function Icon() {
    return (
      <svg
        width="18"
        height="18"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {shape}
      </svg>
    );
  };

export const TodayIcon = icon(<path d="M3 5.5h14v11H3zM3 9h14M7 3.5v3M13 3.5v3M7 12.5h2.5" />);
export const TrendsIcon = icon(<path d="M3 3v14h14M6 13l3.5-4 3 2.5L17 5.5" />);
export const QuotasIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <circle cx="10" cy="10" r="3" />
  </>,
);
export const FlagsIcon = icon(<path d="M5 17.5v-14h9.5l-2 3.5 2 3.5H5" />);
export const ImportIcon = icon(<path d="M10 13V3.5M6.5 7 10 3.5 13.5 7M3.5 12.500v4h13v-4" />);
export const RepIcon = icon(
  <>
    <circle cx="10" cy="6.5" r="3" />
    <path d="M4 17c.6-3.4 3-5 6-5s5.4 1.6 6 5" />
  </>,
);
export const SunIcon = icon(
  <>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2.500v1.500M10 16v1.500M2.5 10H4M16 10h1.500M4.7 4.700l1 1M14.3 14.300l1 1M4.7 15.300l1-1M14.3 5.700l1-1" />
  </>,
);
export const MoonIcon = icon(<path d="M16.5 12.200A7 7 0 0 1 7.8 3.500a7 7 0 1 0 8.7 8.700Z" />);
export const FilterIcon = icon(<path d="M3 5h14M5.5 10h9M8 15h4" />);
export const LeftIcon = icon(<path d="m12 5-5 5 5 5" />);
export const RightIcon = icon(<path d="m8 5 5 5-5 5" />);
export const SearchIcon = icon(
  <>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 4 4" />
  </>,
);
export const ChevronIcon = icon(<path d="m6.5 8.5 3.5 3.5 3.5-3.5" />);
export const CloseIcon = icon(<path d="m5.5 5.5 9 9m0-9-9 9" />);
