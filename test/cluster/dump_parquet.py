"""Prints a Parquet table as JSON Lines, nulls included, after a line with its schema; for spark.test.ts."""

import sys

from pyspark.sql import SparkSession

spark = SparkSession.builder.config("spark.sql.jsonGenerator.ignoreNullFields", "false").getOrCreate()
table = spark.read.parquet(sys.argv[1])
print(table.schema.json())
for line in table.toJSON().toLocalIterator():
    print(line)
spark.stop()
