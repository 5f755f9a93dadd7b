/// <reference types="vite/client" />
/** True in the static site, false in the single file. */
declare const __SITE__: boolean;
