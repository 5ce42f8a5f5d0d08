// Hints in Spanish.
import type { Cues } from '../cue';

export default {
  health:
    'cáncer, tumor, tumores, leucemia, quimio*, enfermo, enferma, enfermos, enfermedad*, está/estaba de baja, baja médica, baja por, hospitaliz*, en el hospital, al hospital, operación de, operado, operada, le operan, se opera, embarazad*, embarazo, aborto, discapaci*, diabet*, asma, alergi*, alérgic*, depresión, deprimid*, antidepresiv*, medicación, medicament*, ansiedad, burnout, infarto*, ictus, derrame cerebral, demencia, alzheimer, alcohólic*, alcoholism*, adicción, adicciones, adicto, adicta, desintoxica*, psicólog*, psiquiatra, terapia, vih, sida, seropositiv*, hepatitis, epilep*, migraña*, al médico, cita médica, problema/problemas de salud, su salud, silla de ruedas, suicid*, anorexia, autis*, covid, menopausia, baja maternal',
  religion:
    'iglesia, católic*, protestante*, evangélic*, musulm*, islam*, judío, judía, judíos, judaísmo, hindú*, budis*, mezquita, sinagoga, reza, rezar, oraciones, ramadán, halal, kosher, ateo, atea, bautiz*, primera comunión, sacerdote, rabino, imán de, religios*, religión, creyente*, testigo* de jehová',
  union: 'sindicato*, sindical*, huelga*, comité de empresa, ugt, ccoo, enlace sindical, piquete*',
  politics:
    'partido popular/socialista/comunista, psoe, votante*, vota a, votó a, votó por, vota por, votar a, es de izquierdas/derechas, político, políticos, ideas políticas, diputad*, concejal*, alcald*, militante*, extrema derecha, extrema izquierda, independentis*, campaña electoral, se presenta a las elecciones',
  'sex-life':
    'gay, lesbiana*, bisexual*, homosexual*, transexual*, transgénero, sexual*, amante de, una amante, un amante, una aventura con, divorci*, se separa, separado de, separada de, separándose, custodia, pensión alimenticia, viudo, viuda, infiel*, sale con, saliendo con, se acuesta con, enamorad* de, problemas de pareja, violencia doméstica, ex mujer, ex marido, madre soltera, padre soltero',
  ethnicity:
    'de origen ?, inmigrante*, inmigración, refugiad*, migrante*, color de piel, de raza, racial*, gitano, gitana, gitanos, étni*, etnia, sin papeles, permiso de residencia, solicitante* de asilo',
  crime:
    'condenad*, antecedentes penales, cárcel, en prisión, prisión, detenido por, detenida por, fue detenid*, arrestad*, libertad condicional, por fraude, fraude fiscal, estafa*, robo, robó, soborn*, malversa*, blanqueo, conducir borracho, alcoholemia, denuncia por, denunciad* por, agresión, drogas, retirada del carné',
  pay: 'sueldo*, salario*, gana _ #, cobra _ #, nómina, aumento de sueldo, su prima, prima de #, deudas, endeudad*, hipoteca, finiquito, su pensión, mal pagad*, patrimonio de',
  confidential:
    'confidencial*, entre nosotros, no lo digas, no se lo digas, no lo cuentes, que quede entre, nda, acuerdo de confidencialidad, secreto, secretos, aún no es público, todavía no anunciad*, descuento*, margen, márgenes, rebaja*, rappel, rappels, hoja de ruta, previsión*, previsiones, licitación*, concurso público, precio/precios/tarifa _ #, precio especial, precio objetivo, precio de compra, lista de precios, subida de precios, paga/pagan/pagó/pagamos/pagar _ #, cuesta/cuestan _ $, presupuesto _ #, oferta _ $, contrato _ $, contrato vence, contrato termina, fin del contrato, renovación _ $, condiciones de pago, facturación, facturan _ #, beneficio* de, pérdidas de, información de la competencia, información sobre la competencia, info de la competencia, adquisición, fusión, despidos, ere, contraseña*, # al/por mes, $ al/por mes/año',
  never:
    'país de origen, certificado de origen, denominación de origen, de origen y, política comercial, política de, previsión del tiempo, secretari*, despidos no, a margen, al margen',
} satisfies Cues;
