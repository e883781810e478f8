"""Claims of papers on a Spark cluster: JSON Lines in, two Parquet tables out.

Each partition's records go through one `claimsheet` process, which answers every record with one line. The program
has to be on every node's PATH, or named with --command.

    spark-submit extract_claims.py papers/*.jsonl.gz claims-of-papers --partitions 64
"""

import argparse

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, explode, from_json

# Named and typed as the columns of claimsheet's own tables; test/cluster/spark-schema.test.ts holds them to it.
CLAIM = """
    claim_id STRING, paper_id STRING, title STRING, year INT, quote STRING, field STRING, start INT, end INT, kind STRING,
    value DOUBLE, value_max DOUBLE, out_of DOUBLE, shape ARRAY<DOUBLE>, uncertainty DOUBLE, ci_low DOUBLE, ci_high DOUBLE,
    ci_level DOUBLE, unit STRING, comparator STRING, aggregate STRING, relation STRING, effect STRING, metric STRING,
    subject STRING, baseline STRING, dataset STRING, condition STRING, role STRING, value_base DOUBLE,
    value_max_base DOUBLE, unit_base STRING, metric_canonical STRING, dataset_canonical STRING, higher_is_better BOOLEAN,
    sentence STRING, rule STRING, confidence DOUBLE
"""
DIAGNOSTIC = """
    code STRING, severity STRING, message STRING, mend STRING, file STRING, line INT, paper_id STRING
"""

FILTER = "extract --from jsonl --to jsonl --per-paper --jobs 1 --quiet"


def struct(fields: str) -> str:
    """A list of columns as the type of one value."""
    pairs = (field.split() for field in fields.split(","))
    return "STRUCT<" + ", ".join(f"`{name}`: {kind}" for name, kind in pairs) + ">"


def extract(spark: SparkSession, source: str, target: str, command: str, partitions: int) -> None:
    """Writes `target`/claims and `target`/diagnostics, Parquet tables with explicit types."""
    # As text: no schema is guessed, so ids such as 2301.10140 stay as they are written.
    records = spark.read.text(source).where("trim(value) <> ''").repartition(partitions)
    # Without checkCode a process that fails would only make the result smaller.
    lines = records.rdd.map(lambda row: row.value).pipe(f"{command} {FILTER}", checkCode=True)
    schema = f"paper_id STRING, claims ARRAY<{struct(CLAIM)}>, diagnostics ARRAY<{struct(DIAGNOSTIC)}>"
    # Two tables are written from it, and it is extracted once.
    papers = lines.map(lambda line: (line,)).toDF("line STRING").select(from_json("line", schema, {"mode": "FAILFAST"}).alias("paper")).persist()
    for table in ("claims", "diagnostics"):
        papers.select(explode(col(f"paper.{table}")).alias("row")).select("row.*").write.parquet(f"{target}/{table}")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description="Claims of papers in JSON Lines as Parquet.")
    parser.add_argument("source", help="JSON Lines, gzipped or not; patterns and folders as Spark takes them")
    parser.add_argument("target", help="folder to write, which must not hold the tables yet")
    parser.add_argument("--command", default="claimsheet", help="how the program is started on a node")
    parser.add_argument("--partitions", type=int, default=64, help="processes in all; a few for each core there is")
    given = parser.parse_args()
    spark = SparkSession.builder.appName("claimsheet").getOrCreate()
    try:
        extract(spark, given.source, given.target, given.command, given.partitions)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
