/**
 * Alliances, international bodies, armed groups and parties, a line each: `name | other names | the actor it speaks for | seats`.
 * The third column is empty where the organisation holds its own position; a fourth has the seats that stand for it. Common knowledge, put down for this project.
 */
export const organisations = `
United Nations | UN, U.N., United Nations Security Council, UN Security Council, U.N. Security Council, Security Council, UN General Assembly, U.N. General Assembly |
European Union | EU, E.U., European Commission, European Council, European Parliament | | Brussels
NATO | Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation |
Arab League | League of Arab States |
African Union | AU |
Gulf Cooperation Council | GCC |
Association of Southeast Asian Nations | ASEAN, Asean |
Organization of the Petroleum Exporting Countries | OPEC, Opec |
Organization for Security and Co-operation in Europe | OSCE, Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe |
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation |
Organization of American States | OAS |
Shanghai Cooperation Organisation | SCO, Shanghai Cooperation Organization |
Collective Security Treaty Organization | CSTO |
Eurasian Economic Union | EEU, EAEU |
Commonwealth of Independent States | CIS |
Economic Community of West African States | ECOWAS, Ecowas |
Group of Seven | G7, G-7 |
Group of Eight | G8, G-8 |
Group of Twenty | G20, G-20 |
BRICS | |
Commonwealth of Nations | Commonwealth |
World Health Organization | WHO, World Health Organisation |
World Trade Organization | WTO, World Trade Organisation |
World Bank | |
International Monetary Fund | IMF, I.M.F. |
International Atomic Energy Agency | IAEA, I.A.E.A. |
International Criminal Court | ICC |
International Court of Justice | ICJ, World Court |
International Energy Agency | IEA |
International Labour Organization | ILO |
International Organization for Migration | IOM |
Interpol | INTERPOL |
Europol | |
Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons |
Organisation for Economic Co-operation and Development | OECD |
United Nations Children's Fund | UNICEF, Unicef |
UN Refugee Agency | UNHCR, U.N. Refugee Agency |
UN Relief and Works Agency | UNRWA |
UNESCO | Unesco |
World Food Programme | WFP, World Food Program |
Red Cross | International Committee of the Red Cross, ICRC |
Red Crescent | Syrian Arab Red Crescent |
Doctors Without Borders | Medecins Sans Frontieres, MSF |
Amnesty International | Amnesty |
Human Rights Watch | HRW |
Greenpeace | |
Reporters Without Borders | RSF |
Transparency International | |
Oxfam | |
Syrian Observatory for Human Rights | SOHR |
European Central Bank | ECB |
Federal Reserve | Fed, US Federal Reserve | United States
Democratic Party | Democrats, Democratic National Committee, DNC |
Republican Party | Republicans, GOP, G.O.P., Republican National Committee, RNC |
Islamic State | ISIS, ISIL, IS, Isis, Isil, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State of Iraq and al-Sham, Islamic State group, IS group, ISIS group |
Al-Qaeda | Al Qaeda, al-Qaida, Al Qaida |
Al-Qaeda in the Arabian Peninsula | AQAP |
Al-Qaeda in the Islamic Maghreb | AQIM |
Nusra Front | al-Nusra Front, Jabhat al-Nusra, al-Nusra, Jabhat Fateh al-Sham, Fatah al-Sham |
Hayat Tahrir al-Sham | HTS, Tahrir al-Sham |
Ahrar al-Sham | |
Taliban | Afghan Taliban, Taleban |
Pakistani Taliban | Tehrik-i-Taliban Pakistan, TTP |
Haqqani Network | |
Hamas | |
Hezbollah | Hizbollah, Hizbullah, Hezbullah |
Islamic Jihad | Palestinian Islamic Jihad |
Palestine Liberation Organization | PLO, Palestine Liberation Organisation |
Fatah | |
Muslim Brotherhood | |
Houthis | Houthi, Ansar Allah, Huthis |
Boko Haram | |
Al-Shabaab | al-Shabab, Shabaab |
Kurdistan Workers' Party | PKK, Kurdistan Workers Party |
People's Protection Units | YPG |
Democratic Union Party | PYD |
Syrian Democratic Forces | SDF |
Free Syrian Army | FSA |
Syrian National Coalition | |
Syrian Democratic Council | |
Peshmerga | |
Kurdistan Regional Government | KRG | 
Popular Mobilization Forces | PMF, Popular Mobilisation Forces, Hashd al-Shaabi |
Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps | Iran
Quds Force | | Iran
White Helmets | Syrian Civil Defence, Syria Civil Defence |
Wagner Group | Wagner |
People's Liberation Army | PLA | China
Chinese Communist Party | CCP, Communist Party of China | China
Israel Defense Forces | IDF, Israeli Defense Forces, Israel Defence Forces | Israel
Operation Inherent Resolve | CJTF-OIR | United States
Mossad | | Israel
MI5 | | United Kingdom
MI6 | | United Kingdom
Royal Air Force | RAF | United Kingdom
Scotland Yard | Metropolitan Police | United Kingdom
FSB | Federal Security Service | Russia
Roscosmos | | Russia
Gazprom | |
Rosneft | |
KGB | | Soviet Union
Soviet Union | USSR, U.S.S.R. |
Irish Republican Army | IRA |
FARC | Farc, Revolutionary Armed Forces of Colombia |
Eta | ETA |
Labour Party | |
Conservative Party | Tories |
Sinn Fein | |
World Anti-Doping Agency | WADA |
International Olympic Committee | IOC |
FIFA | Fifa |
UEFA | Uefa |
`
