const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of results and fixtures: near them the name of a town is mostly its team. */
export const sportWords = words(`
  beat beats beaten defeated defeats lost win wins won drew draw thrashed edged hosted scored scores scorer goal goals equaliser equalizer penalty penalties header substitute striker midfielder defender goalkeeper winger forward
  coach manager captain squad lineup line-up side team teams club clubs league cup season seasons match matches game games fixture fixtures playoff playoffs semifinal semifinals semi-final semi-finals quarterfinal quarter-final final relegation relegated promotion promoted
  standings table points innings wicket wickets runs batsman bowler pitcher homer inning touchdown quarterback rebounds halftime half-time kick-off kickoff signed transfer loan unbeaten victory defeat win-loss title titles championship champions`);
