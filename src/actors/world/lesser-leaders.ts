/**
 * Leaders, diplomats and opponents of governments whom news of all continents has named for years, a line each:
 * `name | other names | affiliations`, as in `leaders.ts`. Opponents, rebels and dissidents come from their country and
 * do not speak for it. A surname leads to one of them only where the coverage names the person in full: there are too
 * many. Common knowledge, put down for this project.
 */
export const lesserLeaders = `
Viktor Yushchenko | Viktor Yuschenko | Ukraine 2005-01-23..2010-02-25
Yulia Tymoshenko | Yuliya Tymoshenko, Yulia Timoshenko | Ukraine 2005-01-24..2010-03-11
Arseniy Yatsenyuk | Arseny Yatseniuk | Ukraine 2014-02-27..2016-04-14
Pavlo Klimkin | | Ukraine 2014-06-19..2019-08-29
Dmytro Kuleba | | Ukraine 2020-03-04..2024-09-05
Alexander Lukashenko | Aleksandr Lukashenko, Alyaksandr Lukashenka | Belarus 1994-07-20..
Svetlana Tikhanovskaya | Sviatlana Tsikhanouskaya, Svetlana Tsikhanovskaya | from Belarus
Boris Yeltsin | | Russia 1991-07-10..1999-12-31
Mikhail Gorbachev | | Soviet Union 1985-03-11..1991-12-25; from Russia
Vitaly Churkin | Vitali Churkin | Russia 2006-04-08..2017-02-20
Maria Zakharova | | Russia 2015-08-10..
Sergei Ryabkov | Sergey Ryabkov | Russia
Alexei Navalny | Aleksei Navalny, Aleksey Navalny, Alexey Navalny | from Russia
Garry Kasparov | | from Russia
Mikheil Saakashvili | Mikhail Saakashvili | Georgia 2004-01-25..2013-11-17
Ilham Aliyev | | Azerbaijan 2003-10-31..
Nikol Pashinyan | | Armenia 2018-05-08..
Nursultan Nazarbayev | | Kazakhstan ..2019-03-20
Kassym-Jomart Tokayev | | Kazakhstan 2019-03-20..
Andrzej Duda | | Poland 2015-08-06..2025-08-06
Mateusz Morawiecki | | Poland 2017-12-11..2023-12-13
Radoslaw Sikorski | Radek Sikorski | Poland 2007-11-16..2014-09-22; Poland 2023-12-13..
Viktor Orban | | Hungary 2010-05-29..
Robert Fico | | Slovakia 2012-04-04..2018-03-22; Slovakia 2023-10-25..
Andrej Babis | | Czech Republic 2017-12-06..2021-12-17
Milos Zeman | | Czech Republic 2013-03-08..2023-03-08
Dalia Grybauskaite | | Lithuania 2009-07-12..2019-07-12
Kaja Kallas | | Estonia 2021-01-26..2024-07-23; European Union 2024-12-01..
Klaus Iohannis | | Romania 2014-12-21..2025-02-12
Boyko Borisov | Boiko Borisov | Bulgaria
Aleksandar Vucic | | Serbia 2014-04-27..
Hashim Thaci | | Kosovo 2008-01-09..2020-11-05
Edi Rama | | Albania 2013-09-15..
Zoran Zaev | | North Macedonia 2017-05-31..2022-01-16
Alexis Tsipras | | Greece 2015-01-26..2019-07-08
Antonis Samaras | | Greece 2012-06-20..2015-01-26
Yanis Varoufakis | | Greece 2015-01-27..2015-07-06
Kyriakos Mitsotakis | | Greece 2019-07-08..
Silvio Berlusconi | | Italy 2008-05-08..2011-11-16
Matteo Renzi | | Italy 2014-02-22..2016-12-12
Matteo Salvini | | Italy 2018-06-01..2019-09-05; Italy 2022-10-22..
Giuseppe Conte | | Italy 2018-06-01..2021-02-13
Mario Draghi | | European Central Bank 2011-11-01..2019-10-31; Italy 2021-02-13..2022-10-22
Giorgia Meloni | | Italy 2022-10-22..
Mariano Rajoy | | Spain 2011-12-21..2018-06-01
Carles Puigdemont | | from Spain
Jean-Yves Le Drian | | France 2012-05-16..2022-05-20
Jean-Marc Ayrault | | France 2012-05-15..2014-03-31; France 2016-02-11..2017-05-10
Manuel Valls | | France 2012-05-16..2016-12-06
Marine Le Pen | | member of National Front; from France
Jean-Luc Melenchon | | from France
Wolfgang Schauble | Wolfgang Schaeuble | Germany 2005-11-22..2017-10-24
Sigmar Gabriel | | Germany 2013-12-17..2018-03-14
Heiko Maas | | Germany 2013-12-17..2021-12-08
Annalena Baerbock | | Germany 2021-12-08..2025-05-06
Horst Seehofer | | Germany 2018-03-14..2021-12-08
Sebastian Kurz | | Austria 2013-12-16..2021-10-11
Geert Wilders | | from Netherlands
Stefan Lofven | | Sweden 2014-10-03..2021-11-30
Margot Wallstrom | | Sweden 2014-10-03..2019-09-10
Carl Bildt | | Sweden 2006-10-06..2014-10-03
Erna Solberg | | Norway 2013-10-16..2021-10-14
Sauli Niinisto | | Finland 2012-03-01..2024-03-01
Lars Lokke Rasmussen | | Denmark 2015-06-28..2019-06-27; Denmark 2022-12-15..
Mette Frederiksen | | Denmark 2019-06-27..
Enda Kenny | | Ireland 2011-03-09..2017-06-14
Leo Varadkar | | Ireland 2017-06-14..2024-04-09
Nicola Sturgeon | | member of Scottish National Party; from United Kingdom
Nigel Farage | | member of UK Independence Party; from United Kingdom
Jeremy Corbyn | | member of Labour Party; from United Kingdom
Ed Miliband | | member of Labour Party; from United Kingdom
Liz Truss | Elizabeth Truss | United Kingdom 2014-07-15..2022-10-25
Dominic Raab | | United Kingdom 2018-07-09..2023-04-21
William Hague | | United Kingdom 2010-05-12..2015-05-08
George Osborne | | United Kingdom 2010-05-11..2016-07-13
Michel Barnier | | European Union 2010-02-09..2021-03-31; France 2024-09-05..2024-12-13
Jose Manuel Barroso | | European Union 2004-11-22..2014-10-31
Herman Van Rompuy | | European Union 2009-12-01..2014-11-30
Charles Michel | | Belgium 2014-10-11..2019-10-27; European Union 2019-12-01..2024-11-30
Josep Borrell | | Spain 2018-06-07..2019-11-29; European Union 2019-12-01..2024-11-30
Martin Schulz | | European Union 2012-01-17..2017-01-17; from Germany
Christine Lagarde | | International Monetary Fund 2011-07-05..2019-09-12; European Central Bank 2019-11-01..
Jim Yong Kim | | World Bank 2012-07-01..2019-02-01
Tedros Adhanom Ghebreyesus | Tedros Adhanom | World Health Organization 2017-07-01..
Zeid Ra'ad al-Hussein | | United Nations 2014-09-01..2018-08-31
Rafael Grossi | Rafael Mariano Grossi | International Atomic Energy Agency 2019-12-03..
Mohamed ElBaradei | Mohammed ElBaradei | International Atomic Energy Agency 1997-12-01..2009-11-30; from Egypt
Stephane Dujarric | | United Nations
Ebrahim Raisi | | Iran 2019-03-07..2024-05-19
Masoud Pezeshkian | | Iran 2024-07-28..
Mohammad Khatami | | Iran 1997-08-02..2005-08-03
Qassem Soleimani | Qasem Soleimani, Qassim Suleimani | Islamic Revolutionary Guard Corps ..2020-01-03
Ali Larijani | | Iran
Ali Akbar Salehi | | Iran
Saeed Jalili | Said Jalili | Iran
Ali Shamkhani | | Iran
Saddam Hussein | | Iraq 1979-07-16..2003-04-09
Adel Abdul-Mahdi | Adil Abdul-Mahdi | Iraq 2018-10-25..2020-05-07
Mohammed Shia al-Sudani | | Iraq 2022-10-27..
Muqtada al-Sadr | Moqtada al-Sadr | from Iraq
Ali al-Sistani | Ali Sistani | from Iraq
Massoud Barzani | Masoud Barzani | Kurdistan Regional Government ..2017-11-01
Abdullah Abdullah | | Afghanistan 2014-09-29..2020-03-11
Abdullah Ocalan | | Kurdistan Workers' Party
Abdullah Gul | | Turkey 2002-11-18..2014-08-28
Binali Yildirim | | Turkey 2016-05-24..2018-07-09
Hakan Fidan | | Turkey
Hulusi Akar | | Turkey 2015-08-18..2023-06-03
Fethullah Gulen | | from Turkey
Selahattin Demirtas | | member of Peoples' Democratic Party; from Turkey
Kemal Kilicdaroglu | | member of Republican People's Party; from Turkey
Ahmed al-Sharaa | Abu Mohammed al-Golani, Abu Mohammad al-Julani | Syria 2024-12-08..; Hayat Tahrir al-Sham 2017-01-28..2025-01-29
Bashar al-Jaafari | Bashar Jaafari | Syria
Buthaina Shaaban | Bouthaina Shaaban | Syria
Hafez al-Assad | | Syria 1971-03-12..2000-06-10
Michel Aoun | | Lebanon 2016-10-31..2022-10-30
Saad Hariri | Saad al-Hariri | Lebanon 2009-11-09..2011-06-13; Lebanon 2016-12-18..2020-01-21; from Lebanon
Najib Mikati | | Lebanon
King Abdullah II | Abdullah II, Abdullah II of Jordan | Jordan 1999-02-07..
Ayman Safadi | | Jordan 2017-01-15..
King Salman | Salman bin Abdulaziz, Salman bin Abdulaziz al-Saud | Saudi Arabia 2015-01-23..
Saud al-Faisal | | Saudi Arabia 1975-03-25..2015-04-29
Jamal Khashoggi | | from Saudi Arabia
Tamim bin Hamad al-Thani | Tamim bin Hamad Al Thani | Qatar 2013-06-25..
Mohammed bin Zayed | Mohamed bin Zayed, Mohammed bin Zayed al-Nahyan | United Arab Emirates
Anwar Gargash | | United Arab Emirates
Yusuf bin Alawi | | Oman ..2020-08-18
Abdrabbuh Mansour Hadi | Abd-Rabbu Mansour Hadi, Abed Rabbo Mansour Hadi | Yemen 2012-02-27..2022-04-07
Ali Abdullah Saleh | | Yemen ..2012-02-27
Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Houthis
Yasser Arafat | Yasir Arafat | Palestine ..2004-11-11
Saeb Erekat | Saeb Erakat | Palestine ..2020-11-10
Riyad al-Maliki | Riad al-Malki | Palestine
Ismail Haniyeh | Ismail Haniya | Hamas ..2024-07-31
Khaled Meshaal | Khaled Mashal, Khaled Meshal | Hamas
Yahya Sinwar | | Hamas ..2024-10-16
Ariel Sharon | | Israel 2001-03-07..2006-04-14
Ehud Olmert | | Israel 2006-04-14..2009-03-31
Ehud Barak | | Israel 1999-07-06..2001-03-07; Israel 2007-06-18..2013-03-18; from Israel
Tzipi Livni | | Israel
Shimon Peres | | Israel 2007-07-15..2014-07-24; from Israel
Avigdor Lieberman | Avigdor Liberman | Israel
Naftali Bennett | | Israel 2013-03-18..2022-06-30
Yair Lapid | | Israel 2013-03-18..2014-12-02; Israel 2021-06-13..2022-12-29; from Israel
Yoav Gallant | | Israel 2022-12-29..2024-11-05
Benny Gantz | | Israel
Sameh Shoukry | Sameh Shukri | Egypt 2014-06-17..2024-07-03
Khalifa Haftar | Khalifa Hifter | Libyan National Army
Fayez al-Sarraj | Fayez Sarraj, Fayez Serraj | Libya 2016-03-30..2021-03-15
Saif al-Islam Gaddafi | Seif al-Islam Gadhafi | Libya ..2011-10-20
Beji Caid Essebsi | | Tunisia 2014-12-31..2019-07-25
Kais Saied | | Tunisia 2019-10-23..
Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali | Tunisia ..2011-01-14
Abdelaziz Bouteflika | | Algeria 1999-04-27..2019-04-02
Omar al-Bashir | Omar Bashir | Sudan 1989-06-30..2019-04-11
Abdel Fattah al-Burhan | | Sudan 2019-04-12..
Mohamed Hamdan Dagalo | | Rapid Support Forces
Salva Kiir | | South Sudan
Riek Machar | | from South Sudan
Abiy Ahmed | | Ethiopia 2018-04-02..
Isaias Afwerki | | Eritrea
Uhuru Kenyatta | | Kenya 2013-04-09..2022-09-13
William Ruto | | Kenya 2013-04-09..
Raila Odinga | | from Kenya
Yoweri Museveni | | Uganda
Paul Kagame | | Rwanda
Joseph Kabila | | Democratic Republic of the Congo 2001-01-26..2019-01-24
Felix Tshisekedi | | Democratic Republic of the Congo 2019-01-24..
Goodluck Jonathan | | Nigeria 2010-05-05..2015-05-29
Muhammadu Buhari | Mohammadu Buhari | Nigeria 2015-05-29..2023-05-29
Bola Tinubu | | Nigeria 2023-05-29..
Abubakar Shekau | | Boko Haram
Robert Mugabe | | Zimbabwe ..2017-11-21
Emmerson Mnangagwa | | Zimbabwe
Morgan Tsvangirai | | from Zimbabwe
Nelson Mandela | | South Africa 1994-05-10..1999-06-14; member of African National Congress
Thabo Mbeki | | South Africa 1999-06-14..2008-09-24
Jacob Zuma | | South Africa 2009-05-09..2018-02-14
Cyril Ramaphosa | | South Africa 2014-05-25..
Julius Malema | | from South Africa
Desmond Tutu | | from South Africa
Macky Sall | | Senegal 2012-04-02..2024-04-02
Alassane Ouattara | | Ivory Coast 2010-12-04..
Nana Akufo-Addo | | Ghana 2017-01-07..2025-01-07
Ellen Johnson Sirleaf | | Liberia 2006-01-16..2018-01-22
Yahya Jammeh | | Gambia ..2017-01-21
Paul Biya | | Cameroon
Idriss Deby | | Chad ..2021-04-20
Luiz Inacio Lula da Silva | Lula da Silva, Lula | Brazil 2003-01-01..2010-12-31; Brazil 2023-01-01..
Dilma Rousseff | | Brazil 2011-01-01..2016-08-31
Michel Temer | | Brazil 2011-01-01..2018-12-31
Jair Bolsonaro | | Brazil 2019-01-01..2022-12-31
Cristina Fernandez de Kirchner | Cristina Kirchner, Cristina Fernandez | Argentina 2007-12-10..2015-12-10; Argentina 2019-12-10..2023-12-10
Mauricio Macri | | Argentina 2015-12-10..2019-12-10
Javier Milei | | Argentina 2023-12-10..
Michelle Bachelet | | Chile 2006-03-11..2010-03-11; Chile 2014-03-11..2018-03-11; United Nations 2018-09-01..2022-08-31
Sebastian Pinera | | Chile 2010-03-11..2014-03-11; Chile 2018-03-11..2022-03-11
Evo Morales | | Bolivia 2006-01-22..2019-11-10
Rafael Correa | | Ecuador 2007-01-15..2017-05-24
Lenin Moreno | | Ecuador 2017-05-24..2021-05-24
Juan Manuel Santos | | Colombia 2010-08-07..2018-08-07
Alvaro Uribe | | Colombia 2002-08-07..2010-08-07
Ivan Duque | | Colombia 2018-08-07..2022-08-07
Gustavo Petro | | Colombia 2022-08-07..
Ollanta Humala | | Peru 2011-07-28..2016-07-28
Pedro Pablo Kuczynski | | Peru 2016-07-28..2018-03-23
Juan Guaido | | from Venezuela
Leopoldo Lopez | | from Venezuela
Henrique Capriles | | from Venezuela
Maria Corina Machado | | from Venezuela
Jorge Arreaza | | Venezuela
Enrique Pena Nieto | | Mexico 2012-12-01..2018-11-30
Andres Manuel Lopez Obrador | Lopez Obrador, AMLO | Mexico 2018-12-01..2024-09-30
Felipe Calderon | | Mexico 2006-12-01..2012-11-30
Vicente Fox | | Mexico 2000-12-01..2006-11-30
Claudia Sheinbaum | | Mexico 2024-10-01..
Daniel Ortega | | Nicaragua 2007-01-10..
Nayib Bukele | | El Salvador 2019-06-01..
Miguel Diaz-Canel | | Cuba 2018-04-19..
Bruno Rodriguez Parrilla | | Cuba 2009-03-02..
Chrystia Freeland | | Canada 2015-11-04..2024-12-16
Mark Carney | | Bank of Canada 2008-02-01..2013-06-01; Bank of England 2013-07-01..2020-03-15; Canada 2025-03-14..
Jiang Zemin | | China ..2002-11-15
Li Keqiang | | China 2008-03-17..2023-03-11
Li Qiang | | China 2023-03-11..
Wen Jiabao | | China 2003-03-16..2013-03-15
Hua Chunying | | China
Geng Shuang | | China
Zhao Lijian | | China
Carrie Lam | | Hong Kong 2017-07-01..2022-06-30; from China
Joshua Wong | | from China
Tsai Ing-wen | | Taiwan 2016-05-20..2024-05-20
Ma Ying-jeou | | Taiwan 2008-05-20..2016-05-20
Lai Ching-te | | Taiwan 2020-05-20..
Dalai Lama | the Dalai Lama |
Park Geun-hye | | South Korea 2013-02-25..2017-03-10
Lee Myung-bak | | South Korea 2008-02-25..2013-02-25
Yoon Suk-yeol | Yoon Suk Yeol | South Korea 2022-05-10..2025-04-04
Kang Kyung-wha | | South Korea 2017-06-18..2021-02-08
Kim Jong Il | Kim Jong-il | North Korea ..2011-12-17
Kim Yo Jong | Kim Yo-jong | North Korea
Ri Yong Ho | Ri Yong-ho | North Korea 2016-05-10..2020-01-23
Junichiro Koizumi | | Japan 2001-04-26..2006-09-26
Yoshihide Suga | | Japan 2012-12-26..2021-10-04
Fumio Kishida | | Japan 2012-12-26..2017-08-03; Japan 2021-10-04..2024-10-01
Taro Kono | | Japan 2017-08-03..2020-09-16; Japan 2020-09-16..2021-10-04
Rodrigo Duterte | | Philippines 2016-06-30..2022-06-30
Benigno Aquino | Benigno Aquino III, Benigno S. Aquino III | Philippines 2010-06-30..2016-06-30
Ferdinand Marcos Jr. | Bongbong Marcos | Philippines 2022-06-30..
Joko Widodo | | Indonesia 2014-10-20..2024-10-20
Susilo Bambang Yudhoyono | | Indonesia 2004-10-20..2014-10-20
Prabowo Subianto | | Indonesia 2019-10-23..
Mahathir Mohamad | Mahathir Mohammad, Mahathir bin Mohamad | Malaysia 1981-07-16..2003-10-31; Malaysia 2018-05-10..2020-03-01; from Malaysia
Najib Razak | | Malaysia 2009-04-03..2018-05-10
Anwar Ibrahim | | Malaysia 2022-11-24..; from Malaysia
Lee Hsien Loong | | Singapore 2004-08-12..2024-05-15
Prayuth Chan-ocha | Prayut Chan-ocha | Thailand 2014-05-22..2023-08-22
Yingluck Shinawatra | | Thailand 2011-08-05..2014-05-07
Thaksin Shinawatra | | Thailand 2001-02-09..2006-09-19; from Thailand
Aung San Suu Kyi | Suu Kyi | Myanmar 2016-03-30..2021-02-01; member of National League for Democracy
Min Aung Hlaing | | Myanmar
Hun Sen | | Cambodia ..2023-08-22
Sheikh Hasina | | Bangladesh 2009-01-06..2024-08-05
Muhammad Yunus | | Bangladesh 2024-08-08..; from Bangladesh
Pervez Musharraf | | Pakistan 1999-10-12..2008-08-18
Asif Ali Zardari | | Pakistan 2008-09-09..2013-09-08
Shehbaz Sharif | Shahbaz Sharif | Pakistan 2022-04-11..
Benazir Bhutto | | from Pakistan
Malala Yousafzai | | from Pakistan
Sushma Swaraj | | India 2014-05-26..2019-05-30
Subrahmanyam Jaishankar | S. Jaishankar | India 2019-05-30..
Sonia Gandhi | | member of Indian National Congress; from India
Rahul Gandhi | | member of Indian National Congress; from India
Arvind Kejriwal | | from India
Mahinda Rajapaksa | | Sri Lanka 2005-11-19..2015-01-09
Gotabaya Rajapaksa | | Sri Lanka 2019-11-18..2022-07-14
Jacinda Ardern | | New Zealand 2017-10-26..2023-01-25
John Key | | New Zealand 2008-11-19..2016-12-12
Christopher Luxon | | New Zealand 2023-11-27..
Tony Abbott | | Australia 2013-09-18..2015-09-15
Malcolm Turnbull | | Australia 2015-09-15..2018-08-24
Scott Morrison | | Australia 2018-08-24..2022-05-23
Julia Gillard | | Australia 2010-06-24..2013-06-27
Kevin Rudd | | Australia 2007-12-03..2010-06-24; Australia 2013-06-27..2013-09-18
Julie Bishop | | Australia 2013-09-18..2018-08-28
Anthony Albanese | | Australia 2022-05-23..
Penny Wong | | Australia 2022-05-23..
Frank Bainimarama | Voreqe Bainimarama | Fiji 2007-01-05..2022-12-24
Peter O'Neill | | Papua New Guinea 2011-08-02..2019-05-29
Mullah Omar | Mohammed Omar, Mullah Mohammed Omar | Taliban ..2013-04-23
Zabihullah Mujahid | Zabiullah Mujahid | Taliban
Sirajuddin Haqqani | | Haqqani Network
Abu Musab al-Zarqawi | | Al-Qaeda ..2006-06-07
Gerry Adams | | Sinn Fein ..2018-02-10
Joseph Kony | | Lord's Resistance Army
Pope John Paul II | | Vatican 1978-10-16..2005-04-02
Pope Leo XIV | | Vatican 2025-05-08..
Pietro Parolin | | Vatican
`
