/** Numbers behind these words name a thing and count nothing: "Route 66", "page 3", "Docket 18-966". */
export const labels: ReadonlySet<string> = new Set(
  'runway bed ball extension no nos number numbers nr route flight boeing airbus article articles section sections page pages chapter chapters resolution channel room psalm verse clause paragraph figure fig table part phase scene step stage level version grade type category line gate block sector zone platform highway motorway interstate apartment apt suite box bus tram terminal volume vol episode season series model mark act schedule title appendix annex item question unit order case form file bill protocol formula camp district precinct ward lot exit junction class division tier group euro row column lane docket dockets figures tables parts steps points questions exhibit flat extension agent interstate rule amendment proposition directive regulation convention decree article decision recommendation annex tranche pier berth dock bay cell warehouse hangar wing studio club canal radio reference ref quoting size'.split(
    ' ',
  ),
);
