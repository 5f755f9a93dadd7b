// Loading this defines <shuwen-analyzer>; element.ts has the class without that effect.
import { ShuwenAnalyzer } from "./element.ts";
import { define } from "./ui/base.ts";

define("shuwen-analyzer", ShuwenAnalyzer);
export { ShuwenAnalyzer };
