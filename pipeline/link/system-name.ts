/**
 * The name that a paper gives its own system: `Foo: A Title`, `we present Foo`, `called Foo`, `a new method (Foo)`.
 * Null where title and text name none.
 */

const NAME = String.raw`(?:\$?\\(?:texttt|textsc|mathsf|textsf|textbf|text|mathtt|emph)\{[^{}]{1,30}\}\$?[\w+-]{0,12}|[A-Z0-9][\w@.+²*^{}$\\-]*[A-Za-z0-9+*}$](?:[ -](?:[A-Z][\w.+-]*|\d[\w.]*)){0,2})`;
const TITLE = new RegExp(String.raw`^\s*["'“]?(${NAME}|[a-z]{0,3}[A-Z][\w.+-]*(?: [A-Z][\w.+-]*){0,2})["'”]?\s?(?::| - | – | — )`);
const INTRODUCED = [
  new RegExp(String.raw`\b(?:called|dubbed|named|termed|coined|denoted(?: as| by)?|namely|referred to as|which we (?:call|name|term|dub)|abbreviated as|nicknamed|we call(?: it| this| our [a-z]+)?|codenamed)[,:]?\s+(?:the\s+)?["'“]?(${NAME})`),
  new RegExp(String.raw`\b(?:we|paper|work|article|study|thesis|report)\b[^.;:]{0,40}?\b(?:propose|proposes|present|presents|introduce|introduces|develop|develops|describe|describes|design|release|unveil|create|build|contribute|devise|offer|establish|proposed|presented|introduced|developed|designed|construct|built|created)\s+(?:and [a-z]+ )?(?:the )?["'“]?(${NAME})(?=["'”]?(?:,|\.|\s\(|\s(?:a|an|the|which|that|to|for|as|is|-)\b| —|:))`, 'i'),
  new RegExp(String.raw`\b(?:we|paper|work|article|method) (?:[a-z]+ ){0,3}(?:propose|present|introduce|develop|describe|design|release|build|devise|construct|proposes|presents|introduces|develops|create|created|proposed|developed|introduced)[^.;]{3,140}?\(\s?(?:or |called |dubbed |named |i\.e\.,? )?["'“]?(${NAME})["'”]?\s?\)`, 'i'),
];
const STOP = /^(?:A|An|The|We|In|On|Our|This|These|It|To|For|From|Towards?|Toward|Learning|Deep|How|What|Why|When|Is|Are|Can|Do|Does|Using|Beyond|Rethinking|Understanding|Exploring|Evaluating|Improving|Efficient|Fast|Large|AI|ML|LLM|LLMs|NLP|RL|GPU|CNN|CNNs|GAN|GANs|GNN|GNNs|DNN|DNNs|VLM|VLMs|SOTA|UDA|API|QA|NAS|RAG|MoE|KV|CoT|FL|MLLMs|DRL|PDE|PDEs|ODE|IoT|3D|2D|NMT|ASR|SGD|SNN|SNNs|MRI|CT|ICU|HIV|RCT|EEG|ECG|PCR)$/;

const clean = (name: string): string => name.replace(/["'“”,.:]+$/, '').trim();

export function systemName(title: string, abstract: string): string | null {
  const t = title.replace(/\s+/g, ' ').trim();
  const a = abstract.replace(/\s+/g, ' ').trim();
  const m = TITLE.exec(t);
  if (m) {
    const name = clean(m[1]!);
    const words = name.split(/\s+/);
    // a name has a shape of its own; a phrase of plain words before the colon is a topic
    const ours = name.split(/\s+/).filter((w) => !STOP.test(w)).join(' ');
    const shaped = /[a-z][A-Z]|[A-Z]{2}|\d|[+*²@]|\\/.test(name) || (words.length === 1 && name.length > 2);
    if (shaped && !STOP.test(name) && words.length <= 3 && (words.length === 1 || /[A-Z]{2}|\d|[a-z][A-Z]/.test(ours) || new RegExp(`(?:propose|present|introduce|called|named|dubbed)s? (?:the )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(a))) return name;
  }
  for (const pattern of INTRODUCED) {
    const hit = pattern.exec(a);
    if (hit) {
      const name = clean(hit[1]!);
      if (/[A-Z]/.test(name) && !STOP.test(name.split(' ')[0]!) && !STOP.test(name) && name.length > 1) return name;
    }
  }
  // `Title words (NAME)`
  const bracket = /\(([A-Z][\w-]*[A-Z\d][\w-]*)\)\s*$/.exec(t);
  if (bracket && !STOP.test(bracket[1]!)) return bracket[1]!;
  return null;
}

const SYSTEMS = /\b(?:DRAM|SRAM|cache|caches|LLC|processor|processors|CPU|CPUs|microarchitecture|microarchitectural|chip|FPGA|ASIC|NVM|STT-?RAM|memory controller|main memory|instruction|instructions|IPC|prefetch\w*|interconnect|NoC|compiler|kernel|hypervisor|virtual machines?|database|DBMS|SSD|storage|SIMD|multicore|many-core|multi-core|accelerator|accelerators|in-memory|workloads|page tables?|TLB|SPEC|energy-delay|frequency scaling|bandwidth|index|lookup|lookups|throughput|runtime)\b/g;

/** Whether a paper is about computer systems: three or more of their words. */
export function isSystemsPaper(title: string, abstract: string): boolean {
  return new Set(`${title} ${abstract}`.match(SYSTEMS) ?? []).size >= 3;
}
