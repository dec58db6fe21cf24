/**
 * Public link shorteners: anybody can hide any page behind them. Own compilation, checked 2026-11-21. Left out, since
 * only their owner makes links with them: t.co, lnkd.in, fb.me, youtu.be, g.co, aka.ms, and the
 * short domains of governments.
 */
export const shorteners: ReadonlySet<string> = new Set(
  `bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one t.ly is.gd v.gd ow.ly buff.ly cutt.ly cutt.us rb.gy rebrand.ly
  shorturl.at shorturl.asia short.gy short.io shorter.me shortest.link s.id soo.gd bl.ink dub.sh goo.gl goo.su u.to
  clck.ru vk.cc adf.ly ouo.io ouo.press shorte.st linkvertise.com exe.io bc.vc za.gl qr.ae qrco.de tny.im
  n9.cl urlz.fr lc.cx lstu.fr kutt.it urlr.me snip.ly chilp.it hyperurl.co smarturl.it dlvr.it ift.tt
  2u.pw acortar.link bitly.ws clk.sh cort.as da.gd gg.gg
  ity.im lihi.cc lnnk.in me2.do oke.io reurl.cc rotf.lol shrtco.de shrtlnk.dev
  surl.li t2m.io tinu.be tinyurl.is tiny.pl tr.im waa.ai xurl.es zpr.io
  zws.im`.split(/\s+/),
);
