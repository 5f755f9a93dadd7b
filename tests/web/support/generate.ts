// Makes articles of any number for the tests: the shape of city reports, every figure known, the same every time.

const kCities = ["云洲", "临溪", "澜江", "北屏", "岚山", "双沟", "望潮", "清渡"];
const kBureaus = ["城市管理局", "生态环境局", "住房建设局", "交通运输局", "市场监管局"];
const kWorks: [action: string, subject: string, unit: string][] = [
  ["整治", "占道经营", "起"], ["更换", "破损井盖", "个"], ["改造", "背街小巷", "条"], ["新增", "停车泊位", "个"],
  ["清理", "建筑垃圾", "吨"], ["巡查", "建筑工地", "处"], ["办结", "群众诉求", "件"], ["培训", "执法人员", "人次"],
];

/** A small generator of numbers, the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

export interface Made {
  name: string;
  text: string;
  city: string;
  figures: number;
}

export function article(index: number): Made {
  const next = numbers(index + 1);
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)]!;
  const city = kCities[index % kCities.length]!;
  const bureau = `${city}市${pick(kBureaus)}`;
  const month = 1 + Math.floor(next() * 12);
  let figures = 0;
  const sentence = () => {
    const [action, subject, unit] = pick(kWorks);
    const count = 10 + Math.floor(next() * 90_000);
    figures++;
    return `今年以来，${bureau}累计${action}${subject}${count}${unit}`;
  };
  const paragraph = () => `${sentence()}，${sentence().replace("今年以来，", "同期")}。${city}市第${index + 1}号简报说，下一步将把工作做细做实，让市民看得见变化、感受得到温度。`;
  const section = (heading: string) => `${heading}\n\n${Array.from({ length: 3 }, paragraph).join("\n\n")}`;
  const text = [
    `${city}市推进精细化管理第${index + 1}期简报`,
    `2024-${String(month).padStart(2, "0")}-1${index % 10} 09:30     来源:${city}日报     作者:林知远`,
    `${bureau}围绕群众身边的小事，持续推进精细化管理，努力让城市更干净、更有序。`,
    paragraph(),
    section("补齐短板"), section("疏堵结合"), section("强基提能"),
  ].join("\n\n");
  return { name: `${city}-${String(index + 1).padStart(4, "0")}.txt`, text, city, figures };
}

export const articles = (count: number): Made[] => Array.from({ length: count }, (_, index) => article(index));
