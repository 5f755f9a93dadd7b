// Colours, sizes and type. Everything else is drawn with these; an embedder may set them from outside.
import { css } from "lit";

export const tokens = css`
  :host {
    --_paper: var(--shuwen-paper, #fbfaf8);
    --_card: var(--shuwen-card, #ffffff);
    --_sunk: #f3f1ed;
    --_ink: var(--shuwen-ink, #1e2226);
    --_soft: #565d66;
    --_line: #e4e0d9;
    --_line-strong: #8b8a86;
    --_accent: var(--shuwen-accent, #0d6470);
    --_accent-ink: #ffffff;
    --_accent-wash: #e2f0f1;
    --_lit: #ffe9a8;
    --_lit-ink: #1e2226;
    --_hit: #d9ecff;
    --_good: #1c6b3c;
    --_bad: #a8322a;
    --_bad-wash: #fbeae8;
    --_warn: #7d5300;
    --_initiative: #8a4b08;
    --_organisation: #6a3d8f;
    --_place: #1d5fa6;
    --_person: #2b6a3f;
    --_document: #84374f;
    --_shadow: 0 8px 30px rgb(30 34 38 / 0.14);
    --_radius: 10px;
    --_sans: var(
      --shuwen-font,
      system-ui, -apple-system, "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif
    );
    color: var(--_ink);
    font: 15px/1.5 var(--_sans);
    color-scheme: light;
  }
`;

export const darkTokens = css`
  :host([data-theme="dark"]) {
    --_paper: var(--shuwen-paper-dark, #15181b);
    --_card: var(--shuwen-card-dark, #1c2024);
    --_sunk: #23282d;
    --_ink: var(--shuwen-ink-dark, #e8e6e1);
    --_soft: #a7adb5;
    --_line: #30363c;
    --_line-strong: #79828b;
    --_accent: var(--shuwen-accent-dark, #74c7cf);
    --_accent-ink: #10191b;
    --_accent-wash: #1d3438;
    --_lit: #6a5312;
    --_lit-ink: #fff6da;
    --_hit: #1f4468;
    --_good: #85cf9d;
    --_bad: #f2978e;
    --_bad-wash: #3b2322;
    --_warn: #e3b964;
    --_initiative: #e8b27a;
    --_organisation: #cba6e8;
    --_place: #8fbdf0;
    --_person: #90cfa3;
    --_document: #eaa0b6;
    --_shadow: 0 8px 30px rgb(0 0 0 / 0.5);
    color-scheme: dark;
  }
`;
