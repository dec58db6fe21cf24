/** Fifty rules beside the term lists, of every kind a pack may have, half of them patterns; one a line: id ¦ find ¦ bad example ¦ good example ¦ other keys. */

const table = String.raw`
shortener ¦ {"pattern":"\\b(?:bit\\.ly|tinyurl\\.com|ow\\.ly)/[\\w-]+"} ¦ See «bit.ly/a1». ¦ See example.org.
tracking ¦ {"pattern":"https?://[^\\s?]+\\?[^\\s]*utm_[a-z]+=\\w+"} ¦ «https://example.org/?utm_id=4» ¦ https://example.org/?id=4
ordinal.french ¦ {"pattern":"\\b\\d+i?[èe]mes?\\b"} ¦ Le «2ème» jour. ¦ Le 2e jour.
ordinal.date ¦ {"pattern":"\\b(?:January|March|April|May|June|July|August) \\d{1,2}(?:st|nd|rd|th)\\b"} ¦ On «May 21st». ¦ On May 21.
title.mp ¦ {"pattern":"\\bMP \\p{Lu}\\p{Ll}+","case":"exact"} ¦ With «MP Someone». ¦ An MP came.
title.excellency ¦ {"pattern":"\\bS\\.E\\. \\p{Lu}\\p{Ll}+","case":"exact"} ¦ «S.E. Madame» parle. ¦ Madame parle.
tag.long ¦ {"pattern":"#[a-z]{18,}\\b","case":"exact"} ¦ «#journeedesoceansetdesmers» ¦ #JourneeDesOceans
space.sign ¦ {"pattern":" [;!?]"} ¦ Merci« !» ¦ Merci!
space.double ¦ {"pattern":"\\w {2,}\\w"} ¦ On«e  t»wo. ¦ One two.
money.french ¦ {"pattern":"\\b\\d+ (?:million|milliard)s? \\$"} ¦ Soit «4 millions $». ¦ Soit 4 M$.
money.english ¦ {"pattern":"\\$\\d+(?:\\.\\d+)? (?:million|billion)\\b"} ¦ It costs «$4 million». ¦ It costs $4.
hour.french ¦ {"pattern":"\\b\\d{1,2}h\\d{2}\\b"} ¦ À «18h30». ¦ À 18 h 30.
hour.english ¦ {"pattern":"\\b\\d{1,2}(?::\\d{2})? ?[ap]m\\b"} ¦ At «6 pm». ¦ At 6 p.m.
acronym.haste ¦ {"pattern":"\\b(?:ASAP|FYI|TBC)\\b","case":"exact"} ¦ Come «ASAP». ¦ Come soon.
visa.promise ¦ {"pattern":"\\bvisas? (?:guaranteed|garantis?|gratuits?)\\b"} ¦ Un «visa gratuit». ¦ Un visa.
sign.shouting ¦ {"pattern":"[!?]{2,}"} ¦ What«?!» ¦ What?
sign.dots ¦ {"pattern":"\\.{4,}"} ¦ Wait«.....» ¦ Wait...
tone.condemn ¦ {"pattern":"\\b(?:we condemn|nous condamnons) \\w+"} ¦ «We condemn this». ¦ We regret this.
tone.ally ¦ {"pattern":"\\b(?:our ally|our allies|notre alliée?|nos alliée?s)\\b"} ¦ For «our ally». ¦ For our partner.
tone.deadline ¦ {"pattern":"\\b(?:no later than|au plus tard) \\w+"} ¦ Come «no later than noon». ¦ Come at noon.
number.percent ¦ {"pattern":"\\b\\d+(?:[.,]\\d+)? ?(?:percent|pourcent)\\b"} ¦ «4 percent» of it. ¦ 4% of it.
number.age ¦ {"pattern":"\\b\\d{1,2}[- ](?:year[- ]old|ans)\\b"} ¦ A «12-year-old». ¦ A child.
number.place ¦ {"pattern":"\\b\\d{1,2}°\\d{1,2}′[NS]\\b"} ¦ At «45°25′N». ¦ At 45°.
link.ending ¦ {"pattern":"(?:\\w+\\.)+xyz\\b"} ¦ Go to «a.b.xyz». ¦ Go to a.b.org.
word.or ¦ {"pattern":"\\b(?:and/or|et/ou)\\b"} ¦ Tea «and/or» milk. ¦ Tea or milk.
tag.count ¦ {"is":"hashtag"} ¦ #One #Two «#Three» ¦ #One #Two ¦ {"expect":{"max":2}}
mention.count ¦ {"is":"mention"} ¦ @one @two @three «@four» ¦ @one ¦ {"expect":{"max":3}}
link.count ¦ {"is":"url"} ¦ example.org example.com «example.net» ¦ example.org ¦ {"expect":{"max":2}}
address.any ¦ {"is":"email"} ¦ Write to «info@example.org». ¦ Write to us.
phone.any ¦ {"is":"phone"} ¦ Call «+1 613 555 0123». ¦ Call us.
placeholder.any ¦ {"is":"placeholder"} ¦ Dear «[name]», ¦ Dear all,
emoji.count ¦ {"is":"emoji"} ¦ 🌍 🌍 «🌍» ¦ 🌍 ¦ {"expect":{"max":2}}
flag.count ¦ {"is":"flag"} ¦ 🇨🇦 🇹🇳 «🇫🇷» ¦ 🇨🇦 ¦ {"expect":{"max":2}}
capitals.any ¦ {"is":"allcaps"} ¦ Now «COME TO THE GARDEN». ¦ Come now.
letters.styled ¦ {"is":"styled-letters"} ¦ Be «𝐛𝐨𝐥𝐝𝐞𝐫». ¦ Be bolder.
word.doubled ¦ {"is":"repeat"} ¦ In «the the» garden. ¦ In the garden.
quote.long ¦ {"is":"quote"} ¦ So «“one two three four”». ¦ So “one”. ¦ {"expect":{"measure":"words","max":3}}
sentence.long ¦ {"is":"sentence"} ¦ «Here: one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten.» ¦ One. ¦ {"expect":{"measure":"words","max":40}}
line.tags ¦ {"is":"line"} ¦ «#One #Two #Three #Four» ¦ #One ¦ {"expect":{"measure":"tags","max":3}}
text.emoji ¦ {"is":"text"} ¦ «🌍 🌎 🌏 🗺️» ¦ 🌍 ¦ {"expect":{"measure":"emoji","max":3}}
near.children ¦ {"near":{"of":[{"terms":["photo","picture","image"]},{"terms":["children","enfants"]}],"words":4}} ¦ A «picture of two children». ¦ A picture.
near.vote ¦ {"near":{"of":[{"terms":["vote","votez","elect"]},{"terms":["party","parti"]}],"same":"sentence"}} ¦ «Vote for the party». ¦ Vote.
near.place ¦ {"near":{"of":[{"terms":["minister","ministre"]},{"terms":["hotel","hôtel"]},{"pattern":"\\b\\d{1,2} ?h\\b"}],"same":"post"}} ¦ Le «ministre sera à l’hôtel à 18 h». ¦ Le ministre parle.
any.weak ¦ {"any":[{"terms":["sorry","désolé"]},{"pattern":"\\bapolog(?:y|ies|ise)\\b"}]} ¦ We are «sorry». ¦ We agree.
any.slang ¦ {"any":[{"terms":["lol","mdr"]},{"is":"styled-letters"}]} ¦ Oh «lol». ¦ Oh.
all.event ¦ {"all":[{"terms":["inscription","register"]},{"not":{"is":"url"}}]} ¦ «Register» now. ¦ Register at example.org.
unless.trade ¦ {"terms":["dispute","différend"]} ¦ A «dispute» on fish. ¦ A trade dispute. ¦ {"unless":[{"terms":["trade dispute"]}]}
unless.negated ¦ {"terms":["war","guerre"]} ¦ It is «war». ¦ We do not want war. ¦ {"unless":["negated","quoted"]}
form.mail ¦ {"terms":["e-mail","courriel"]} ¦ Un e-mail ou un «courriel». ¦ Un courriel. ¦ {"expect":{"oneForm":true}}
with.expansion ¦ {"terms":[{"text":"UNSC","case":"exact"}]} ¦ At the «UNSC». ¦ The Security Council (UNSC). ¦ {"expect":{"with":{"terms":["Security Council"]}}}
`;

/** @returns {{ id: string, find: object, examples: { bad: { text: string }[], good: string[] } }[]} */
export function otherRules() {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', find = '', bad = '', good = '', more = '{}'] = line.split(' ¦ ');
      const examples = { bad: [{ text: bad }], good: [good] };
      return { id, find: JSON.parse(find), ...JSON.parse(more), examples };
    });
}
