"""Opens exports with the programs they are made for, and prints what each found as JSON. Argument: a folder of exports."""

import csv
import json
import sys
from pathlib import Path

import igraph
import networkx
import openpyxl
import pyarrow.parquet
import rdflib

folder = Path(sys.argv[1])


def graph(read):
    """Counts, and the attributes of nodes and edges that appear anywhere."""
    nodes = {name for _, data in read.nodes(data=True) for name in data}
    edges = {name for *_, data in read.edges(data=True) for name in data}
    return {
        "nodes": read.number_of_nodes(),
        "edges": read.number_of_edges(),
        "nodeAttributes": sorted(nodes),
        "edgeAttributes": sorted(edges),
        "labels": sorted(str(data.get("label")) for _, data in read.nodes(data=True)),
        "weight": sum(data.get("weight", 0) for *_, data in read.edges(data=True)),
    }


found = {}
found["graphml networkx"] = graph(networkx.read_graphml(folder / "graph.graphml", force_multigraph=True))
found["gexf networkx"] = graph(networkx.read_gexf(folder / "graph.gexf"))
link = json.loads((folder / "graph.d3.json").read_text())
found["d3 networkx"] = graph(networkx.node_link_graph(link, edges="links"))
read = igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))
found["graphml igraph"] = {
    "nodes": read.vcount(),
    "edges": read.ecount(),
    "nodeAttributes": sorted(read.vs.attributes()),
    "edgeAttributes": sorted(read.es.attributes()),
    "labels": sorted(read.vs["label"]),
    "weight": sum(read.es["weight"]),
}
triples = rdflib.Graph().parse(folder / "graph.nt", format="nt")
linked = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
found["rdf"] = {
    "triples": len(triples),
    "same": set(triples) == set(linked),
    "questions": len(list(triples.subjects(rdflib.RDF.type, rdflib.URIRef("https://schema.org/Question")))),
}
book = openpyxl.load_workbook(folder / "rows.xlsx")
rows = list(book["Rows"].iter_rows(values_only=True))
found["xlsx"] = {
    "columns": list(rows[0]),
    "rows": len(rows) - 1,
    "first": [str(cell) if cell is not None else None for cell in rows[1]],
    "formulas": sum(cell.data_type == "f" for row in book["Rows"].iter_rows() for cell in row),
    "frozen": book["Rows"].freeze_panes,
    "bold": book["Rows"]["A1"].font.bold,
    "about": {name: value for name, value in book["About"].iter_rows(values_only=True)},
}
table = pyarrow.parquet.read_table(folder / "rows.parquet")
found["parquet"] = {
    "columns": table.column_names,
    "rows": table.num_rows,
    "types": [str(field.type) for field in table.schema],
    "first": [str(value) if value is not None else None for value in table.slice(0, 1).to_pylist()[0].values()],
    "about": {
        key.decode(): value.decode()
        for key, value in (pyarrow.parquet.read_metadata(folder / "rows.parquet").metadata or {}).items()
    },
}
with open(folder / "rows.csv", newline="", encoding="utf-8") as lines:
    records = list(csv.reader(lines))
found["csv"] = {"columns": records[0], "rows": len(records) - 1, "first": records[1]}
print(json.dumps(found))
