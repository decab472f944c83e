/**
 * Alliances, international bodies, armed groups and parties, a line each: `name | other names | the actor it speaks for | seats`;
 * `from Syria` is said of one that comes from a country and does not speak for it.
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
Bank of England | |
Bank of Japan | BOJ |
Bank of Canada | |
People's Bank of China | PBOC | China
Mercosur | Mercosul |
Caribbean Community | CARICOM, Caricom |
Pacific Islands Forum | |
Union of South American Nations | UNASUR, Unasur |
Asian Development Bank | ADB |
African Development Bank | |
Inter-American Commission on Human Rights | IACHR |
Federal Reserve | Fed, US Federal Reserve | United States
Democratic Party | Democrats, Democrat, Democratic, Democratic National Committee, DNC, D.N.C., House Democrats, Senate Democrats, congressional Democrats, Democratic lawmakers, Democratic leaders, Senate Democratic Caucus, House Democratic Caucus, Democratic Congressional Campaign Committee, Democratic Senatorial Campaign Committee, D.C.C.C., D.S.C.C. |
Republican Party | Republicans, Republican, GOP, G.O.P., Republican National Committee, RNC, R.N.C., House Republicans, Senate Republicans, congressional Republicans, House GOP, Senate GOP, Republican lawmakers, Republican leaders, Republican majority, National Republican Congressional Committee, National Republican Senatorial Committee, House Republican Conference, N.R.C.C., N.R.S.C. |
Libertarian Party | Libertarians |
Green Party of the United States | |
United States Congress | Congress, US Congress, U.S. Congress |
United States Senate | US Senate, U.S. Senate, Senate |
House of Representatives | US House of Representatives, U.S. House of Representatives, US House, U.S. House, United States House of Representatives |
Supreme Court of the United States | US Supreme Court, U.S. Supreme Court, United States Supreme Court, SCOTUS |
Department of Justice | Justice Department, US Department of Justice, U.S. Department of Justice, United States Department of Justice, US Justice Department, DOJ, D.O.J. | United States
Federal Bureau of Investigation | FBI, F.B.I. | United States
Central Intelligence Agency | CIA, C.I.A. | United States
National Security Agency | NSA, N.S.A. | United States
Internal Revenue Service | IRS, I.R.S. | United States
Environmental Protection Agency | EPA, E.P.A. | United States
Department of Homeland Security | Homeland Security, Homeland Security Department, DHS, D.H.S. | United States
Department of Health and Human Services | Health and Human Services Department, HHS, H.H.S. | United States
Treasury Department | US Treasury, U.S. Treasury, Department of the Treasury | United States
Department of Veterans Affairs | Veterans Affairs Department, Veterans Affairs | United States
Department of Education | US Department of Education, U.S. Department of Education | United States
Department of Energy | US Department of Energy, U.S. Department of Energy | United States
Department of Labor | Labor Department | United States
Commerce Department | US Commerce Department, Department of Commerce | United States
Agriculture Department | US Department of Agriculture, USDA, U.S.D.A. | United States
Interior Department | Department of the Interior | United States
Department of Transportation | Transportation Department | United States
Department of Housing and Urban Development | HUD | United States
Office of Management and Budget | OMB | United States
Congressional Budget Office | CBO, C.B.O. |
Government Accountability Office | GAO, G.A.O. |
Centers for Disease Control and Prevention | CDC, C.D.C., Centers for Disease Control | United States
Food and Drug Administration | FDA, F.D.A. | United States
Federal Emergency Management Agency | FEMA | United States
Federal Communications Commission | FCC, F.C.C. | United States
Federal Election Commission | FEC, F.E.C. | United States
Securities and Exchange Commission | SEC, S.E.C. | United States
Secret Service | US Secret Service, U.S. Secret Service | United States
Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement, ICE | United States
Customs and Border Protection | U.S. Customs and Border Protection, Border Patrol | United States
Drug Enforcement Administration | DEA, D.E.A. | United States
US Citizenship and Immigration Services | United States Citizenship and Immigration Services, U.S. Citizenship and Immigration Services, USCIS | United States
National Rifle Association | NRA, N.R.A. |
American Civil Liberties Union | ACLU, A.C.L.U. |
Planned Parenthood | Planned Parenthood Federation of America |
NAACP | N.A.A.C.P. |
US Chamber of Commerce | U.S. Chamber of Commerce, Chamber of Commerce |
AFL-CIO | A.F.L.-C.I.O. |
Heritage Foundation | |
American Enterprise Institute | AEI |
Brookings Institution | |
Cato Institute | |
Center for American Progress | |
Tea Party | Tea Party Patriots |
Black Lives Matter | |
Human Rights Campaign | |
Sierra Club | |
Southern Poverty Law Center | |
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
Free Syrian Army | FSA | from Syria
Syrian National Coalition | Syrian opposition coalition | from Syria
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
Bosnian Serbs | Bosnian Serb, Republika Srpska | from Bosnia and Herzegovina
Donetsk People's Republic | Donetsk Peoples Republic, DNR | from Ukraine
Luhansk People's Republic | Lugansk People's Republic, LNR | from Ukraine
Polisario Front | Polisario | from Western Sahara
Libyan National Army | LNA | from Libya
Rapid Support Forces | | from Sudan
Tigray People's Liberation Front | TPLF | from Ethiopia
Lord's Resistance Army | LRA |
M23 | March 23 Movement | from Democratic Republic of the Congo
Islamic State West Africa Province | ISWAP |
Ansar al-Sharia | Ansar al-Shariah |
Abu Sayyaf | | from Philippines
Moro Islamic Liberation Front | MILF | from Philippines
Tamil Tigers | LTTE, Liberation Tigers of Tamil Eelam | from Sri Lanka
National Liberation Army | ELN | from Colombia
Shining Path | | from Peru
Lashkar-e-Taiba | Lashkar-e-Tayyiba |
Jaish-e-Mohammed | Jaish-e-Muhammad |
FARC | Farc, Revolutionary Armed Forces of Colombia |
Eta | ETA |
Labour Party | |
Conservative Party | Tories |
Liberal Democrats | Lib Dems |
Scottish National Party | SNP |
UK Independence Party | UKIP, Ukip |
Democratic Unionist Party | DUP |
Sinn Fein | |
Christian Democratic Union | CDU |
Christian Social Union | CSU |
Social Democratic Party of Germany | SPD |
Alternative for Germany | AfD |
National Front | National Rally, Front National, Rassemblement National |
Five Star Movement | 5-Star Movement |
Syriza | SYRIZA |
Podemos | |
Law and Justice | |
Fidesz | |
Likud | |
Justice and Development Party | AKP, AK Party |
Republican People's Party | CHP |
Peoples' Democratic Party | HDP |
United Russia | | Russia
Bharatiya Janata Party | BJP, B.J.P. |
Indian National Congress | Congress party, Congress Party |
African National Congress | ANC |
Democratic Alliance | |
Liberal Democratic Party | LDP |
Workers' Party | PT |
Pakistan Tehreek-e-Insaf | PTI |
National League for Democracy | NLD |
Institutional Revolutionary Party | PRI |
National Action Party | PAN |
Movement for Democratic Change | MDC |
ZANU-PF | Zanu-PF, Zanu PF | Zimbabwe
Economic Freedom Fighters | EFF |
Brexit Party | |
Lega | Northern League, Lega Nord |
Forza Italia | |
Golden Dawn | |
Jobbik | |
World Anti-Doping Agency | WADA |
International Olympic Committee | IOC |
FIFA | Fifa |
UEFA | Uefa |
`
