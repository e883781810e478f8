/** What the names in a LaTeX source mean to a reader of its prose. Data only. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Environments without prose: code, displayed formulas, drawings, references. */
export const SILENT_ENVIRONMENTS = words(`
  verbatim Verbatim lstlisting minted alltt comment equation align gather multline eqnarray displaymath math alignat flalign
  tikzpicture pgfpicture algorithm algorithmic thebibliography filecontents`);

/** Environments whose rows are a table's. */
export const TABULAR_ENVIRONMENTS = words('tabular tabularx tabulary longtable tabu array supertabular');

/** Commands that begin a new block; the argument is a block of its own. */
export const BLOCK_COMMANDS = words('title part chapter section subsection subsubsection paragraph subparagraph caption footnote');

/** Commands that end a block. */
export const BREAK_COMMANDS = words('item par maketitle bibitem newpage clearpage noindent');

/** Commands that are passed over with this many arguments in braces. */
export const SILENT_COMMANDS: ReadonlyMap<string, number> = new Map([
  ...[...words(`
    cite citep citet citeauthor citeyear citealp citealt citetext parencite textcite autocite footcite nocite ref eqref autoref cref Cref
    pageref nameref label url path includegraphics input include bibliography bibliographystyle usepackage documentclass vspace hspace
    vskip hskip pagestyle thispagestyle date author affiliation email thanks bibinfo hypersetup graphicspath
    phantom vphantom hphantom index todo orcid keywords pdfbookmark`)].map((name): [string, number] => [name, 1]),
  ['href', 1], ['rule', 2], ['fontsize', 2], ['raisebox', 1], ['parbox', 1], ['textcolor', 1], ['color', 1], ['colorbox', 1], ['setlength', 2],
  ['newcommand', 2], ['renewcommand', 2], ['providecommand', 2], ['DeclareMathOperator', 2], ['def', 1], ['resizebox', 2], ['scalebox', 1],
  ['newtheorem', 2], ['definecolor', 3], ['setcounter', 2], ['addtocounter', 2],
]);

/** Environments that have arguments in braces before their text, and how many. */
export const ENVIRONMENT_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ...[...TABULAR_ENVIRONMENTS].map((name): [string, number] => [name, 1]),
  ['tabular*', 2], ['tabularx', 2], ['tabulary', 2], ['minipage', 1], ['multicols', 1], ['subfigure', 1], ['subtable', 1], ['adjustbox', 1],
  ['spacing', 1], ['wrapfigure', 2], ['wraptable', 2], ['adjustwidth', 2],
]);

/** Lines between the rows of a table; what stands behind them in brackets or braces is no text. */
export const RULE_COMMANDS = words('hline toprule midrule bottomrule addlinespace cmidrule cline specialrule');

/** Commands for the looks of a table, as good as nothing in it. */
export const LAYOUT_COMMANDS = words('centering small footnotesize scriptsize');

/** Commands whose argument is code, between braces or between two marks of any kind; the number of arguments before it. */
export const CODE_COMMANDS: ReadonlyMap<string, number> = new Map([['verb', 0], ['lstinline', 0], ['mintinline', 1]]);

/** Numbers with units of siunitx, and how many numbers each has. */
export const QUANTITY_COMMANDS: ReadonlyMap<string, number> = new Map([['SI', 1], ['qty', 1], ['num', 1], ['SIrange', 2], ['qtyrange', 2], ['numrange', 2]]);

/** Prefixes and units of siunitx as they are printed; a name that is none stands for itself. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map(Object.entries({
  nano: 'n', micro: 'µ', milli: 'm', centi: 'c', kilo: 'k', mega: 'M', giga: 'G', tera: 'T', kibi: 'Ki', mebi: 'Mi', gibi: 'Gi', tebi: 'Ti',
  second: 's', minute: 'min', hour: 'h', day: 'd', metre: 'm', meter: 'm', gram: 'g', watt: 'W', joule: 'J', hertz: 'Hz', volt: 'V', kelvin: 'K',
  byte: 'B', bit: 'bit', percent: '%', per: '/', times: 'x',
}));
