"""A list of Written Answers Graph as a chart and a network, from its address.

python network.py http://127.0.0.1:4000 writes chart.png and network.png; it needs networkx and matplotlib.
"""

import csv, io, sys, urllib.parse, urllib.request
from collections import Counter
import matplotlib.pyplot as plt, networkx as nx

QUERY = '{ questions(filter: {countries: ["Russia"]}) { edges { node { tabledOn department { name } } } subgraph { nodes { id } } } }'
fetch = lambda file: urllib.request.urlopen(f"{sys.argv[1]}/export/{file}?query={urllib.parse.quote(QUERY)}").read().decode()

departments = Counter(row["department.name"] for row in csv.DictReader(io.StringIO(fetch("rows.csv"))))
plt.barh(*zip(*departments.most_common(10)))
plt.savefig("chart.png", bbox_inches="tight")
plt.clf()
graph = nx.parse_graphml(fetch("graph.graphml"), force_multigraph=True)
nx.draw(graph, nx.spring_layout(graph, seed=1), labels=nx.get_node_attributes(graph, "label"), node_size=30, font_size=5)
plt.savefig("network.png", dpi=200)
print(f"{sum(departments.values())} questions; {graph.number_of_nodes()} nodes and {graph.number_of_edges()} edges")
