// Domains at which people open a mailbox for themselves: data, kept by hand. A company that gives its own people
// addresses at the same domain is not among them, but among those of which the domain alone says nothing.

/** By name, the endings under which it gives mailboxes away. */
const FAMILIES: Record<string, string> = {
  aol: 'com co.uk de fr it es nl',
  fastmail: 'com fm net org us to in im de es fr jp ca co.uk com.au',
  gmx: 'de net at ch com org info eu fr es us co.uk ie it li biz tm',
  hotmail:
    'com co.uk fr de es it be nl ca ch at dk se no fi gr hu ro rs cz sk lt lv pt ru jp cn hk my ph sg vn cl co.id co.il co.in co.jp co.kr co.nz co.th co.za com.ar com.au com.br com.hk com.mx com.tr com.tw com.vn',
  live: 'com co.uk fr de it nl be ca ch at dk se no fi ie in jp cn hk ru cl ph co.in co.kr co.za com.ar com.au com.co com.mx com.my com.pe com.ph com.pk com.pt com.sg com.ve',
  outlook:
    'com fr de es it be at dk ie jp pt cl cz hu in kr lv my ph sa sg sk co co.id co.il co.nz co.th com.ar com.au com.br com.es com.gr com.hr com.pe com.py com.tr com.vn',
  posteo: 'de net org eu at be ch co.uk es fr it li lu me nl no pl se us uk',
  yahoo:
    'com ca de fr it es ie nl be at ch dk se no fi gr hu ro pl pt cz bg hr lt lv ee rs sk si tr in jp cn cl com.ar com.au com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.pk com.sg com.tr com.tw com.ua com.ve com.vn co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za',
  yandex: 'ru com by kz ua com.tr com.am com.ge az ee fr lt lv md tj tm uz co.il',
};

/** One by one. */
const SINGLE = `
gmail.com googlemail.com icloud.com me.com mac.com msn.com passport.com windowslive.com ymail.com rocketmail.com
myyahoo.com aim.com netscape.net netscape.com compuserve.com compuserve.de cs.com love.com games.com wow.com
verizon.net

proton.me protonmail.com protonmail.ch pm.me passmail.net passmail.com passinbox.com passfwd.com tuta.com tuta.io
tutanota.com tutanota.de tutamail.com keemail.me mailbox.org hey.com zoho.com zoho.eu zoho.in zohomail.com zohomail.eu
zohomail.in hushmail.com hushmail.me hush.com mailfence.com runbox.com startmail.com countermail.com kolabnow.com
disroot.org riseup.net autistici.org cock.li vivaldi.net operamail.com skiff.com onmail.com pobox.com safe-mail.net
mail2world.com lavabit.com ctemplar.com eclipso.de eclipso.eu eclipso.ch secure.mailbox.org systemli.org duck.com
mozmail.com relay.firefox.com privaterelay.appleid.com simplelogin.com simplelogin.co simplelogin.fr aleeas.com
slmail.me 8alias.com anonaddy.com anonaddy.me addy.io 33mail.com

mail.com email.com usa.com europe.com asia.com post.com consultant.com engineer.com techie.com writeme.com iname.com
dr.com doctor.com lawyer.com accountant.com cheerful.com myself.com workmail.com execs.com musician.org artlover.com
chemist.com clerk.com contractor.net graphic-designer.com journalist.com minister.com teachers.org tech-center.com
activist.com archaeologist.com adexec.com bartender.net birdlover.com catlover.com collector.org columnist.com
comic.com computer4u.com counsellor.com cyberdude.com cybergal.com deliveryman.com diplomats.com doglover.com
earthling.net financier.com fireman.net gardener.com geologist.com groupmail.com hairdresser.net hot-shot.com
housemail.com humanoid.net innocent.com instruction.com job4u.com kittymail.com legislator.com linuxmail.org
lobbyist.com loveable.com mad.scientist.com mail-me.com mindless.com nonpartisan.com null.net optician.com
pediatrician.com photographer.net physicist.net planetmail.com politician.com presidency.com priest.com programmer.net
publicist.com realtyagent.com reborn.com registerednurses.com repairman.com representative.com rescueteam.com
salesperson.net scientist.com secretary.net socialworker.net sociologist.com solution4u.com songwriter.net
surgical.net swedenmail.com swissmail.com theplate.com therapist.net toke.com umpire.com webname.com worker.com
munich.com berlin.com london.com brazilmail.com irelandmail.com usa.net excite.com excite.it lycos.com lycos.co.uk
lycos.es lycos.it lycos.nl msn.co.uk canada.com altavista.com angelfire.com hotbot.com iwon.com myway.com everyone.net
crosswinds.net mail2web.com icq.com incredimail.com india.com geocities.com bangkok.com barcelona.com zzn.com zip.net
xoom.com care2.com inbox.com juno.com netzero.net netzero.com peoplepc.com bigfoot.com mailcity.com

comcast.net att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net snet.net prodigy.net flash.net
nvbell.net wans.net worldnet.att.net cox.net charter.net *.rr.com rr.com roadrunner.com twcny.rr.com earthlink.net
mindspring.com frontier.com frontiernet.net windstream.net centurylink.net centurytel.net embarqmail.com q.com
qwest.net optonline.net optimum.net suddenlink.net cableone.net mediacombb.net mchsi.com rcn.com wowway.com tds.net
hughes.net insightbb.com bresnan.net knology.net adelphia.net atlanticbb.net ptd.net zoominternet.net fuse.net
cinci.rr.com gci.net hawaiiantel.net attbi.com bellatlantic.net concentric.net erols.com netcom.com netins.net
seanet.com sprynet.com bright.net enter.net airmail.net idirect.com epix.net wildblue.net cableone.com dslextreme.com
sonic.net pipeline.com

rogers.com shaw.ca telus.net bell.net sympatico.ca videotron.ca cogeco.ca cogeco.net eastlink.ca sasktel.net mts.net
mymts.net nb.sympatico.ca ns.sympatico.ca nl.rogers.com bellaliant.net execulink.com

btinternet.com btopenworld.com talktalk.net talk21.com tiscali.co.uk sky.com virginmedia.com virgin.net ntlworld.com
blueyonder.co.uk orange.net wanadoo.co.uk freeserve.co.uk fsmail.net plus.com *.plus.com uwclub.net tesco.net
talktalk.co.uk freeuk.com tinyworld.co.uk lineone.net onetel.com supanet.com madasafish.com ukgateway.net manx.net
eircom.net eircom.ie iol.ie oceanfree.net

web.de email.de freenet.de t-online.de arcor.de online.de onlinehome.de vodafone.de vodafonemail.de unitybox.de
kabelmail.de o2online.de o2mail.de alice.de alice-dsl.net alice-dsl.de hanse.net ewetel.net mnet-online.de
mnet-mail.de osnanet.de t-mobile.de magenta.de netcologne.de nefkom.net gmx-topmail.de directbox.com firemail.de
hamburg.de lycos.de tonline.de live-mail.de mail.de emailn.de germanymail.com ok.de aon.at chello.at a1.net utanet.at
liwest.at inode.at kabsi.at kabelplus.at sbg.at tele2.at telering.at vol.at bluewin.ch hispeed.ch swissonline.ch
freesurf.ch quickline.ch vtxmail.ch greenmail.ch

orange.fr wanadoo.fr free.fr sfr.fr neuf.fr cegetel.net club-internet.fr laposte.net bbox.fr numericable.fr noos.fr
chez.com aliceadsl.fr 9online.fr voila.fr caramail.com libertysurf.fr infonie.fr mailo.com net-c.com telenet.be
skynet.be scarlet.be belgacom.net pandora.be voo.be brutele.be tvcablenet.be pt.lu internet.lu

libero.it virgilio.it alice.it tin.it tiscali.it inwind.it iol.it blu.it fastwebnet.it teletu.it email.it poste.it
tim.it giallo.it supereva.it interfree.it katamail.com vodafone.it tele2.it

hispavista.com iespana.es telefonica.net terra.es ono.com ya.com movistar.es orange.es wanadoo.es euskaltel.net
mundo-r.com jazztel.es sapo.pt iol.pt netcabo.pt clix.pt aeiou.pt mail.telepac.pt vodafone.pt

ziggo.nl planet.nl kpnmail.nl kpnplanet.nl hetnet.nl home.nl xs4all.nl upcmail.nl chello.nl quicknet.nl casema.nl
zonnet.nl tele2.nl telfort.nl wxs.nl solcon.nl zeelandnet.nl caiway.nl online.nl onsbrabantnet.nl

mail.dk tdcadsl.dk stofanet.dk post.tele.dk jubii.dk ofir.dk youmail.dk webspeed.dk telia.com bredband.net comhem.se
spray.se home.se swipnet.se passagen.se tele2.se bahnhof.se bredbandsbolaget.se online.no broadpark.no start.no
frisurf.no c2i.net getmail.no lyse.net altibox.no ebnett.no luukku.com suomi24.fi kolumbus.fi elisanet.fi
saunalahti.fi welho.com pp.inet.fi netti.fi dnainternet.net kotikone.fi simnet.is internet.is

wp.pl onet.pl onet.eu op.pl poczta.onet.pl vp.pl poczta.fm interia.pl interia.eu interia.com o2.pl tlen.pl go2.pl
gazeta.pl buziaczek.pl autograf.pl neostrada.pl amorki.pl opoczta.pl adres.pl spoko.pl sweb.cz seznam.cz email.cz
post.cz centrum.cz centrum.sk volny.cz atlas.cz atlas.sk azet.sk zoznam.sk post.sk tiscali.cz quick.cz gportal.hu
c3.hu freemail.hu citromail.hu t-online.hu indamail.hu vipmail.hu upcmail.hu chello.hu digikabel.hu abv.bg mail.bg
dir.bg gbg.bg siol.net t-2.net amis.net net.hr inet.hr vip.hr zg.htnet.hr st.htnet.hr k.ro go.ro home.ro rdslink.ro
otenet.gr forthnet.gr hol.gr mycosmos.gr cytanet.com.cy mynet.com superonline.com ttmail.com ttnet.net.tr mail.ru
bk.ru inbox.ru list.ru internet.ru xmail.ru ya.ru narod.ru rambler.ru rambler.ua lenta.ru ro.ru autorambler.ru
myrambler.ru pochta.ru qip.ru hotbox.ru nm.ru land.ru chat.ru front.ru newmail.ru mail15.com ukr.net i.ua bigmir.net
meta.ua email.ua online.ua tut.by inbox.lv inbox.lt inbox.eu mail.ee hot.ee online.ee apollo.lv walla.co.il walla.com
netvision.net.il bezeqint.net zahav.net.il 012.net.il 013.net inter.net.il maktoob.com emirates.net.ae eim.ae
batelco.com.bh qatar.net.qa

rediffmail.com rediffmailpro.com sify.com indiatimes.com in.com vsnl.com vsnl.net bsnl.in airtelmail.in qq.com
vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com sina.com sina.cn vip.sina.com sohu.com
vip.sohu.com tom.com 21cn.com 139.com 189.cn wo.cn aliyun.com 263.net netvigator.com hinet.net *.hinet.net
pchome.com.tw yam.com seed.net.tw ctimail.com biznetvigator.com naver.com daum.net hanmail.net nate.com kakao.com
empas.com dreamwiz.com korea.com hanmir.com paran.com lycos.co.kr docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp
i.softbank.jp ymobile.ne.jp nifty.com biglobe.ne.jp ocn.ne.jp *.ocn.ne.jp so-net.ne.jp *.so-net.ne.jp plala.or.jp
*.plala.or.jp excite.co.jp goo.jp mail.goo.ne.jp dion.ne.jp *.dion.ne.jp infoseek.jp asahi-net.or.jp odn.ne.jp
singnet.com.sg starhub.net.sg pacific.net.sg streamyx.com tm.net.my jaring.my pldtdsl.net

bigpond.com bigpond.com.au bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net westnet.com.au
dodo.com.au adam.com.au ozemail.com.au iprimus.com.au netspace.net.au aapt.net.au exemail.com.au bigblue.net.au
aussiebb.com.au xtra.co.nz slingshot.co.nz orcon.net.nz paradise.net.nz clear.net.nz ihug.co.nz actrix.co.nz
vodafone.co.nz ananzi.co.za mweb.co.za telkomsa.net vodamail.co.za webmail.co.za lantic.net iafrica.com absamail.co.za

uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br superig.com.br
itelefonica.com.br pop.com.br brturbo.com.br netsite.com.br prodigy.net.mx terra.com.mx speedy.com.ar arnet.com.ar
fibertel.com.ar ciudad.com.ar terra.com.ar vtr.net terra.cl entelchile.net une.net.co etb.net.co cantv.net
adinet.com.uy montevideo.com.uy latinmail.com terra.com.pe terra.com
`;

/** Given to customers and to the company's own people alike, or to anybody for ten minutes. */
const EITHER = `
bt.com btconnect.com berlin.de sunrise.ch drei.at nos.pt proximus.be telstra.com swisscom.com vodafone.com orange.com
rediff.com facebook.com telekom.de kpn.com telenor.no o2.co.uk ee.co.uk mailinator.com guerrillamail.com yopmail.com
temp-mail.org 10minutemail.com trashmail.com trash-mail.com sharklasers.com maildrop.cc dispostable.com getnada.com
tempmail.com byom.de
`;

export default { FAMILIES, SINGLE, EITHER };
