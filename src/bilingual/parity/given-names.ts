/** Names of rulers, popes and saints, and parts of names of provinces, which our languages translate. */
import { foldWord } from '../../core/text/fold-word.ts';

const rows = `
edward edouard eduardo eduard إدوارد|charles carlos karl karel شارل تشارلز|george georges jorge georg جورج|william guillaume guillermo wilhelm willem وليام ويليام
henry henri enrique heinrich hendrik هنري|james jacques jaime santiago jakob جيمس يعقوب|john jean juan johannes jan jovan يوحنا جون|mary marie maria مريم ماري
elizabeth elisabeth isabel إليزابيث|margaret marguerite margarita margriet مارغريت|peter pierre pedro petrus piet بطرس بيتر|paul pablo paulus بولس
stephen etienne esteban stefan إسطفان|lawrence laurent lorenzo لورنس|francis francois francisco franziskus franciscus فرنسيس|leo leon لاوون ليو
benedict benoit benedicto benedikt بنديكتوس|john-paul jean-paul يوحنا|philip philippe felipe filip فيليبي فيليب|frederick frederic friedrich فريدريك
alexander alexandre alejandro ألكسندر|joan jeanne juana johanna جان|louis luis ludwig lodewijk لويس|nicholas nicolas nikolaus نيقولا نيكولا
christopher christophe cristobal christoph كريستوف|matthew matthieu mateo متى|mark marc marcos markus مرقس|luke luc lucas لوقا|michael michel miguel ميخائيل ميشال
andrew andre andres andreas أندراوس|thomas tomas توما|joseph jose josef يوسف|abraham ibrahim إبراهيم|solomon salomon سليمان|joshua josue يشوع
scotia ecosse سكوشا اسكوتلندا|newfoundland neuve نيوفاوندلاند|columbia colombie كولومبيا|nativity nativite المهد|annunciation annonciation البشارة
`;

/** Folded; a row is one name. */
export const givenNames: readonly (readonly string[])[] = rows
  .trim()
  .split(/[|\n]/)
  .map((row) => row.trim().split(' ').map(foldWord));
