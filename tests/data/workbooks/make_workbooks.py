#!/usr/bin/env python3
"""Made the workbooks of this folder, once: openpyxl and xlwt write them, LibreOffice converts them.

    make_workbooks.py      (in an empty folder; needs python3-openpyxl, python3-xlwt, libreoffice-calc)
"""
import datetime
import subprocess

import openpyxl
import xlwt

wb = openpyxl.Workbook()
ws = wb.active; ws.title = "Signatures"
rows = [
 ["Prénom", "Nom", "Courriel", "Code postal", "Téléphone", "Signé le", "Heure", "Montant", "Part", "Consent", "Membre", "Commentaire"],
 ["Zoé", "Tremblay", "zoe@example.org", 1234, 5145550143, datetime.datetime(2021,12,13,14,41,47), datetime.time(14,41,47), 1234.5, 0.125, True, 1234567890123, "ligne une\nligne deux"],
 ["Ali", "الخطيب", "ali@example.org", 75001, 5145550144, datetime.datetime(2022,1,2,0,0,0), datetime.time(9,5,0), -3, 1, False, 9876543210987, "=sum, not a formula"],
 [None, None, None, None, None, None, None, None, None, None, None, None],
 ["李", "Wei", "wei@example.org", 99, 5145550145, datetime.datetime(1999,12,31,23,59,59), datetime.time(0,0,1), 0, 0, True, 42, " spaces  kept "],
]
for r in rows: ws.append(r)
ws["L3"].value = "=sum, not a formula"; ws["L3"].data_type = "s"
for r in range(2, 6):
    ws.cell(r,4).number_format = "00000"
    ws.cell(r,5).number_format = "0000000000"
    ws.cell(r,6).number_format = "dd/mm/yyyy hh:mm"
    ws.cell(r,7).number_format = "hh:mm:ss"
    ws.cell(r,8).number_format = '#,##0.00\\ "$"'
    ws.cell(r,9).number_format = "0.0%"
h = wb.create_sheet("Hidden"); h.append(["secret"]); h.sheet_state = "hidden"
s2 = wb.create_sheet("Second"); s2.append(["a","b"]); s2.append([1,2]); s2.merge_cells("A4:B4"); s2["A4"]="merged"
wb.save("signatures.xlsx")
for kind in ("ods","xls","fods"):
    subprocess.run(["soffice","--headless","--convert-to",kind,"signatures.xlsx"],check=True)
subprocess.run(["soffice","--headless","--convert-to",'html:HTML (StarCalc)',"--outdir","html","signatures.xlsx"])
subprocess.run(["soffice","--headless","--convert-to",'xlsx:Calc MS Excel 2007 XML',"--outdir","lo","signatures.ods"])
x = xlwt.Workbook(encoding="utf-8"); s = x.add_sheet("Liste")
fmt = xlwt.easyxf(num_format_str="DD/MM/YYYY"); zeros = xlwt.easyxf(num_format_str="00000")
for c,t in enumerate(["Nom","Code","Date","Nombre","Vrai"]): s.write(0,c,t)
for r in range(1,4):
    s.write(r,0,"Émilie %d ✊"%r); s.write(r,1,r*111,zeros); s.write(r,2,datetime.date(2021,12,12+r),fmt); s.write(r,3,r/3); s.write(r,4,r%2==0)
x.add_sheet("Leer"); x.save("xlwt.xls")
