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
    vskip hskip pagestyle thispagestyle date author affiliation email thanks bibinfo lstinline verb hypersetup graphicspath
    cline cmidrule rule phantom vphantom hphantom index todo orcid keywords pdfbookmark`)].map((name): [string, number] => [name, 1]),
  ['href', 1], ['textcolor', 1], ['color', 1], ['colorbox', 1], ['multicolumn', 2], ['multirow', 2], ['setlength', 2],
  ['newcommand', 2], ['renewcommand', 2], ['providecommand', 2], ['DeclareMathOperator', 2], ['def', 1], ['resizebox', 2], ['scalebox', 1],
  ['newtheorem', 2], ['definecolor', 3], ['setcounter', 2], ['addtocounter', 2],
]);
