"""The administrative units as text, a line each; `domain/unit.py` reads it when first asked."""

# Compiled by resources/compile_units.py; never edited by hand.
#
# Administrative units of Việt Nam in force since 1 July 2025: 34 provinces and cities, 3,321 communes
# (2,621 xã, 687 phường, 13 đặc khu). One row a unit; resources/compile_units.py makes units_data.py of
# them.
#
# version: 2026-09
# effective: 2025-07-01
#
# Source: the public list of the National Statistics Office, with its codes, as found in the data of the
# package vietnamadminunits 1.0.4, under the licence below. Types were read from the full names there, since
# four of its type fields contradict them. Tone marks stand in the older place (Hòa, not Hoà). Compared with
# two other public lists in November 2026, only tone placement, one capital and blanks around hyphens
# differed. Since July 2025 Đồng Nai (75), Bắc Ninh (24) and Quảng Ninh (22) have become cities. `former`
# names the provinces that were merged into another on 1 July 2025; people still write them.
#
# MIT License. Copyright (c) 2025 Tran Ngoc Minh Hieu
#
# Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
# associated documentation files (the "Software"), to deal in the Software without restriction, including
# without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
# copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
# following conditions:
#
# The above copyright notice and this permission notice shall be included in all copies or substantial
# portions of the Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
# LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
# EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
# IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
# THE USE OR OTHER DEALINGS IN THE SOFTWARE.
VERSION = "2026-09"
EFFECTIVE = "2025-07-01"

# code, type, name, former provinces; in Vietnamese order
PROVINCES = """\
91|Tỉnh|An Giang|Kiên Giang
24|Thành phố|Bắc Ninh|Bắc Giang
96|Tỉnh|Cà Mau|Bạc Liêu
04|Tỉnh|Cao Bằng|
92|Thành phố|Cần Thơ|Hậu Giang; Sóc Trăng
48|Thành phố|Đà Nẵng|Quảng Nam
66|Tỉnh|Đắk Lắk|Phú Yên
11|Tỉnh|Điện Biên|
75|Thành phố|Đồng Nai|Bình Phước
82|Tỉnh|Đồng Tháp|Tiền Giang
52|Tỉnh|Gia Lai|Bình Định
01|Thành phố|Hà Nội|
42|Tỉnh|Hà Tĩnh|
31|Thành phố|Hải Phòng|Hải Dương
79|Thành phố|Hồ Chí Minh|Bà Rịa - Vũng Tàu; Bình Dương
46|Thành phố|Huế|
33|Tỉnh|Hưng Yên|Thái Bình
56|Tỉnh|Khánh Hòa|Ninh Thuận
12|Tỉnh|Lai Châu|
20|Tỉnh|Lạng Sơn|
15|Tỉnh|Lào Cai|Yên Bái
68|Tỉnh|Lâm Đồng|Bình Thuận; Đắk Nông
40|Tỉnh|Nghệ An|
37|Tỉnh|Ninh Bình|Hà Nam; Nam Định
25|Tỉnh|Phú Thọ|Hòa Bình; Vĩnh Phúc
51|Tỉnh|Quảng Ngãi|Kon Tum
22|Thành phố|Quảng Ninh|
44|Tỉnh|Quảng Trị|Quảng Bình
14|Tỉnh|Sơn La|
80|Tỉnh|Tây Ninh|Long An
19|Tỉnh|Thái Nguyên|Bắc Kạn
38|Tỉnh|Thanh Hóa|
08|Tỉnh|Tuyên Quang|Hà Giang
86|Tỉnh|Vĩnh Long|Bến Tre; Trà Vinh
"""

# code, province, type, name; in the order of provinces and of names
COMMUNES = """\
30985|91|Xã|An Biên
30589|91|Xã|An Châu
30526|91|Xã|An Cư
31018|91|Xã|An Minh
30337|91|Xã|An Phú
30547|91|Xã|Ba Chúc
30898|91|Xã|Bình An
30292|91|Phường|Bình Đức
30826|91|Xã|Bình Giang
30607|91|Xã|Bình Hòa
30487|91|Xã|Bình Mỹ
30823|91|Xã|Bình Sơn
30445|91|Xã|Bình Thạnh Đông
30595|91|Xã|Cần Đăng
30316|91|Phường|Châu Đốc
30403|91|Xã|Châu Phong
30463|91|Xã|Châu Phú
30880|91|Xã|Châu Thành
30505|91|Phường|Chi Lăng
30628|91|Xã|Chợ Mới
30409|91|Xã|Chợ Vàm
30580|91|Xã|Cô Tô
30643|91|Xã|Cù Lao Giêng
30958|91|Xã|Định Hòa
30709|91|Xã|Định Mỹ
31024|91|Xã|Đông Hòa
31036|91|Xã|Đông Hưng
31006|91|Xã|Đông Thái
30796|91|Xã|Giang Thành
30904|91|Xã|Giồng Riềng
30952|91|Xã|Gò Quao
30769|91|Phường|Hà Tiên
30790|91|Xã|Hòa Điền
30934|91|Xã|Hòa Hưng
30430|91|Xã|Hòa Lạc
30949|91|Xã|Hòa Thuận
30817|91|Xã|Hòn Đất
30814|91|Xã|Hòn Nghệ
30673|91|Xã|Hội An
30341|91|Xã|Khánh Bình
31108|91|Đặc khu|Kiên Hải
30787|91|Xã|Kiên Lương
30631|91|Xã|Long Điền
30664|91|Xã|Long Kiến
30377|91|Phường|Long Phú
30943|91|Xã|Long Thạnh
30307|91|Phường|Long Xuyên
30469|91|Xã|Mỹ Đức
30313|91|Xã|Mỹ Hòa Hưng
30301|91|Phường|Mỹ Thới
30838|91|Xã|Mỹ Thuận
30928|91|Xã|Ngọc Chúc
30346|91|Xã|Nhơn Hội
30658|91|Xã|Nhơn Mỹ
30538|91|Xã|Núi Cấm
30688|91|Xã|Óc Eo
30577|91|Xã|Ô Lâm
30436|91|Xã|Phú An
30685|91|Xã|Phú Hòa
30352|91|Xã|Phú Hữu
30421|91|Xã|Phú Lâm
31078|91|Đặc khu|Phú Quốc
30406|91|Xã|Phú Tân
30742|91|Phường|Rạch Giá
30811|91|Xã|Sơn Hải
30835|91|Xã|Sơn Kiên
30388|91|Xã|Tân An
30376|91|Phường|Tân Châu
30850|91|Xã|Tân Hiệp
30856|91|Xã|Tân Hội
31031|91|Xã|Tân Thạnh
30691|91|Xã|Tây Phú
30988|91|Xã|Tây Yên
30874|91|Xã|Thạnh Đông
30910|91|Xã|Thạnh Hưng
30886|91|Xã|Thạnh Lộc
30481|91|Xã|Thạnh Mỹ Tây
30682|91|Xã|Thoại Sơn
31105|91|Đặc khu|Thổ Châu
30502|91|Phường|Thới Sơn
30781|91|Xã|Tiên Hải
30520|91|Phường|Tịnh Biên
30766|91|Phường|Tô Châu
30544|91|Xã|Tri Tôn
31027|91|Xã|U Minh Thượng
31042|91|Xã|Vân Khánh
30604|91|Xã|Vĩnh An
31064|91|Xã|Vĩnh Bình
30793|91|Xã|Vĩnh Điều
30568|91|Xã|Vĩnh Gia
30619|91|Xã|Vĩnh Hanh
30367|91|Xã|Vĩnh Hậu
31012|91|Xã|Vĩnh Hòa
30970|91|Xã|Vĩnh Hòa Hưng
31051|91|Xã|Vĩnh Phong
30325|91|Phường|Vĩnh Tế
30478|91|Xã|Vĩnh Thạnh Trung
30760|91|Phường|Vĩnh Thông
31069|91|Xã|Vĩnh Thuận
30697|91|Xã|Vĩnh Trạch
30982|91|Xã|Vĩnh Tuy
30385|91|Xã|Vĩnh Xương
07654|24|Xã|An Lạc
07462|24|Xã|Bảo Đài
07210|24|Phường|Bắc Giang
07498|24|Xã|Bắc Lũng
07537|24|Xã|Biên Sơn
07573|24|Xã|Biển Động
07294|24|Xã|Bố Hạ
09295|24|Phường|Bồng Lai
07738|24|Phường|Cảnh Thụy
09466|24|Xã|Cao Đức
07519|24|Xã|Cẩm Lý
09313|24|Xã|Chi Lăng
07525|24|Phường|Chũ
07672|24|Xã|Dương Hưu
07228|24|Phường|Đa Mai
09340|24|Xã|Đại Đồng
09469|24|Xã|Đại Lai
07627|24|Xã|Đại Sơn
09301|24|Phường|Đào Viên
07594|24|Xã|Đèo Gia
09487|24|Xã|Đông Cứu
07450|24|Xã|Đông Phú
07282|24|Xã|Đồng Kỳ
09385|24|Phường|Đồng Nguyên
07735|24|Xã|Đồng Việt
09454|24|Xã|Gia Bình
09325|24|Phường|Hạp Lĩnh
07840|24|Xã|Hiệp Hòa
07822|24|Xã|Hoàng Vân
07864|24|Xã|Hợp Thịnh
07399|24|Xã|Kép
07552|24|Xã|Kiên Lao
09187|24|Phường|Kinh Bắc
07375|24|Xã|Lạng Giang
09529|24|Xã|Lâm Thao
09334|24|Xã|Liên Bão
07444|24|Xã|Lục Nam
07582|24|Xã|Lục Ngạn
07492|24|Xã|Lục Sơn
09496|24|Xã|Lương Tài
09409|24|Phường|Mão Điền
07420|24|Xã|Mỹ Thái
07603|24|Xã|Nam Dương
09286|24|Phường|Nam Sơn
07795|24|Phường|Nếnh
07486|24|Xã|Nghĩa Phương
07351|24|Xã|Ngọc Thiện
07306|24|Xã|Nhã Nam
09253|24|Phường|Nhân Hòa
09475|24|Xã|Nhân Thắng
09445|24|Phường|Ninh Xá
09349|24|Xã|Phật Tích
09379|24|Phường|Phù Khê
09292|24|Xã|Phù Lãng
07330|24|Xã|Phúc Hòa
09265|24|Phường|Phương Liễu
07612|24|Phường|Phượng Sơn
07333|24|Xã|Quang Trung
09247|24|Phường|Quế Võ
07534|24|Xã|Sa Lý
09433|24|Phường|Song Liễu
07615|24|Xã|Sơn Động
07543|24|Xã|Sơn Hải
09208|24|Xã|Tam Đa
09202|24|Xã|Tam Giang
09370|24|Phường|Tam Sơn
07264|24|Xã|Tam Tiến
07682|24|Phường|Tân An
09343|24|Xã|Tân Chi
07432|24|Xã|Tân Dĩnh
07531|24|Xã|Tân Sơn
07699|24|Phường|Tân Tiến
07339|24|Xã|Tân Yên
07616|24|Xã|Tây Yên Tử
09400|24|Phường|Thuận Thành
09319|24|Xã|Tiên Du
07381|24|Xã|Tiên Lục
07696|24|Phường|Tiền Phong
09430|24|Phường|Trạm Lộ
09427|24|Phường|Trí Quả
09523|24|Xã|Trung Chính
09499|24|Xã|Trung Kênh
07489|24|Xã|Trường Sơn
07663|24|Xã|Tuấn Đạo
09367|24|Phường|Từ Sơn
07774|24|Phường|Tự Lạn
09238|24|Xã|Văn Môn
07798|24|Phường|Vân Hà
07621|24|Xã|Vân Sơn
07777|24|Phường|Việt Yên
09190|24|Phường|Võ Cường
09169|24|Phường|Vũ Ninh
07870|24|Xã|Xuân Cẩm
07246|24|Xã|Xuân Lương
07681|24|Phường|Yên Dũng
07642|24|Xã|Yên Định
09193|24|Xã|Yên Phong
07288|24|Xã|Yên Thế
09205|24|Xã|Yên Trung
31988|96|Xã|An Trạch
32002|96|Phường|An Xuyên
31825|96|Phường|Bạc Liêu
32069|96|Xã|Biển Bạch
32212|96|Xã|Cái Đôi Vàm
32128|96|Xã|Cái Nước
31894|96|Xã|Châu Thới
32104|96|Xã|Đá Bạc
32152|96|Xã|Đầm Dơi
32201|96|Xã|Đất Mới
32248|96|Xã|Đất Mũi
31993|96|Xã|Định Thành
31975|96|Xã|Đông Hải
31972|96|Xã|Gành Hào
31942|96|Phường|Giá Rai
31840|96|Phường|Hiệp Thành
31891|96|Xã|Hòa Bình
32041|96|Phường|Hòa Thành
32092|96|Xã|Hồ Thị Kỷ
31843|96|Xã|Hồng Dân
31906|96|Xã|Hưng Hội
32140|96|Xã|Hưng Mỹ
32059|96|Xã|Khánh An
32110|96|Xã|Khánh Bình
32119|96|Xã|Khánh Hưng
32062|96|Xã|Khánh Lâm
31951|96|Phường|Láng Tròn
31985|96|Xã|Long Điền
32134|96|Xã|Lương Thế Trân
32014|96|Phường|Lý Văn Lâm
32191|96|Xã|Năm Căn
32044|96|Xã|Nguyễn Phích
32227|96|Xã|Nguyễn Việt Khái
31849|96|Xã|Ninh Quới
31864|96|Xã|Ninh Thạnh Lợi
32244|96|Xã|Phan Ngọc Hiển
31885|96|Xã|Phong Hiệp
31957|96|Xã|Phong Thạnh
32214|96|Xã|Phú Mỹ
32218|96|Xã|Phú Tân
31867|96|Xã|Phước Long
32182|96|Xã|Quách Phẩm
32098|96|Xã|Sông Đốc
32155|96|Xã|Tạ An Khương
32206|96|Xã|Tam Giang
32236|96|Xã|Tân Ân
32137|96|Xã|Tân Hưng
32083|96|Xã|Tân Lộc
32025|96|Phường|Tân Thành
32167|96|Xã|Tân Thuận
32188|96|Xã|Tân Tiến
32185|96|Xã|Thanh Tùng
32065|96|Xã|Thới Bình
32161|96|Xã|Trần Phán
32095|96|Xã|Trần Văn Thời
32071|96|Xã|Trí Phải
32047|96|Xã|U Minh
31927|96|Xã|Vĩnh Hậu
31858|96|Xã|Vĩnh Lộc
31900|96|Xã|Vĩnh Lợi
31918|96|Xã|Vĩnh Mỹ
31876|96|Xã|Vĩnh Phước
31882|96|Xã|Vĩnh Thanh
31834|96|Phường|Vĩnh Trạch
01708|04|Xã|Bạch Đằng
01321|04|Xã|Bảo Lạc
01290|04|Xã|Bảo Lâm
01636|04|Xã|Bế Văn Đàn
01738|04|Xã|Ca Thành
01789|04|Xã|Canh Tân
01366|04|Xã|Cần Yên
01327|04|Xã|Cô Ba
01324|04|Xã|Cốc Pàng
01501|04|Xã|Đàm Thủy
01489|04|Xã|Đình Phong
01525|04|Xã|Đoài Dương
01594|04|Xã|Độc Lập
01786|04|Xã|Đông Khê
01822|04|Xã|Đức Long
01438|04|Xã|Hà Quảng
01558|04|Xã|Hạ Lang
01618|04|Xã|Hạnh Phúc
01654|04|Xã|Hòa An
01354|04|Xã|Huy Giáp
01351|04|Xã|Hưng Đạo
01336|04|Xã|Khánh Xuân
01792|04|Xã|Kim Đồng
01393|04|Xã|Lũng Nặm
01294|04|Xã|Lý Bôn
01537|04|Xã|Lý Quốc
01795|04|Xã|Minh Khai
01747|04|Xã|Minh Tâm
01297|04|Xã|Nam Quang
01660|04|Xã|Nam Tuấn
01726|04|Xã|Nguyên Bình
01699|04|Xã|Nguyễn Huệ
01279|04|Phường|Nùng Trí Cao
01768|04|Xã|Phan Thanh
01648|04|Xã|Phục Hòa
01456|04|Xã|Quang Hán
01552|04|Xã|Quang Long
01465|04|Xã|Quang Trung
01304|04|Xã|Quảng Lâm
01576|04|Xã|Quảng Uyên
01360|04|Xã|Sơn Lộ
01774|04|Xã|Tam Kim
01288|04|Phường|Tân Giang
01807|04|Xã|Thạch An
01387|04|Xã|Thanh Long
01777|04|Xã|Thành Công
01363|04|Xã|Thông Nông
01273|04|Phường|Thục Phán
01729|04|Xã|Tĩnh Túc
01414|04|Xã|Tổng Cọt
01447|04|Xã|Trà Lĩnh
01477|04|Xã|Trùng Khánh
01392|04|Xã|Trường Hà
01561|04|Xã|Vinh Quý
01339|04|Xã|Xuân Trường
01318|04|Xã|Yên Thổ
31150|92|Phường|An Bình
31531|92|Xã|An Lạc Thôn
31594|92|Xã|An Ninh
31615|92|Xã|An Thạnh
31168|92|Phường|Bình Thủy
31120|92|Phường|Cái Khế
31186|92|Phường|Cái Răng
31366|92|Xã|Châu Thành
31261|92|Xã|Cờ Đỏ
31633|92|Xã|Cù Lao Dung
31561|92|Xã|Đại Hải
31645|92|Xã|Đại Ngãi
31411|92|Phường|Đại Thành
31273|92|Xã|Đông Hiệp
31369|92|Xã|Đông Phước
31282|92|Xã|Đông Thuận
31726|92|Xã|Gia Hòa
31396|92|Xã|Hiệp Hưng
31393|92|Xã|Hòa An
31717|92|Xã|Hòa Tú
31338|92|Xã|Hỏa Lựu
31570|92|Xã|Hồ Đắc Kiện
31201|92|Phường|Hưng Phú
31528|92|Xã|Kế Sách
31789|92|Phường|Khánh Hòa
31810|92|Xã|Lai Hòa
31759|92|Xã|Lâm Tân
31679|92|Xã|Lịch Hội Thượng
31675|92|Xã|Liêu Tú
31473|92|Phường|Long Bình
31579|92|Xã|Long Hưng
31471|92|Phường|Long Mỹ
31639|92|Xã|Long Phú
31480|92|Phường|Long Phú 1
31183|92|Phường|Long Tuyền
31492|92|Xã|Lương Tâm
31591|92|Xã|Mỹ Hương
31603|92|Xã|Mỹ Phước
31753|92|Phường|Mỹ Quới
31567|92|Xã|Mỹ Tú
31684|92|Phường|Mỹ Xuyên
31340|92|Phường|Ngã Bảy
31732|92|Phường|Ngã Năm
31723|92|Xã|Ngọc Tố
31315|92|Xã|Nhơn Ái
31552|92|Xã|Nhơn Mỹ
31708|92|Xã|Nhu Gia
31135|92|Phường|Ninh Kiều
31153|92|Phường|Ô Môn
31299|92|Xã|Phong Điền
31537|92|Xã|Phong Nẫm
31378|92|Xã|Phú Hữu
31756|92|Xã|Phú Lộc
31510|92|Phường|Phú Lợi
31569|92|Xã|Phú Tâm
31420|92|Xã|Phụng Hiệp
31162|92|Phường|Phước Thới
31426|92|Xã|Phương Bình
31507|92|Phường|Sóc Trăng
31687|92|Xã|Tài Văn
31147|92|Phường|Tân An
31399|92|Xã|Tân Bình
31342|92|Xã|Tân Hòa
31741|92|Xã|Tân Long
31213|92|Phường|Tân Lộc
31432|92|Xã|Tân Phước Hưng
31666|92|Xã|Tân Thạnh
31231|92|Xã|Thạnh An
31408|92|Xã|Thạnh Hòa
31249|92|Xã|Thạnh Phú
31246|92|Xã|Thạnh Quới
31699|92|Xã|Thạnh Thới An
31360|92|Xã|Thạnh Xuân
31207|92|Phường|Thốt Nốt
31174|92|Phường|Thới An Đông
31540|92|Xã|Thới An Hội
31264|92|Xã|Thới Hưng
31258|92|Xã|Thới Lai
31157|92|Phường|Thới Long
31582|92|Xã|Thuận Hòa
31228|92|Phường|Thuận Hưng
31673|92|Xã|Trần Đề
31255|92|Xã|Trung Hưng
31217|92|Phường|Trung Nhứt
31654|92|Xã|Trường Khánh
31309|92|Xã|Trường Long
31348|92|Xã|Trường Long Tây
31288|92|Xã|Trường Thành
31294|92|Xã|Trường Xuân
31333|92|Phường|Vị Tân
31321|92|Phường|Vị Thanh
31465|92|Xã|Vị Thanh 1
31441|92|Xã|Vị Thủy
31783|92|Phường|Vĩnh Châu
31795|92|Xã|Vĩnh Hải
31777|92|Xã|Vĩnh Lợi
31804|92|Phường|Vĩnh Phước
31232|92|Xã|Vĩnh Thạnh
31453|92|Xã|Vĩnh Thuận Đông
31237|92|Xã|Vĩnh Trinh
31459|92|Xã|Vĩnh Tường
31489|92|Xã|Vĩnh Viễn
31495|92|Xã|Xà Phiên
20275|48|Phường|An Hải
20305|48|Phường|An Khê
20575|48|Phường|An Thắng
20458|48|Xã|Avương
20308|48|Xã|Bà Nà
20335|48|Phường|Bàn Thạch
20710|48|Xã|Bến Giằng
20494|48|Xã|Bến Hiên
20260|48|Phường|Cẩm Lệ
20364|48|Xã|Chiên Đàn
20635|48|Xã|Duy Nghĩa
20623|48|Xã|Duy Xuyên
20500|48|Xã|Đại Lộc
20716|48|Xã|Đắc Pring
20551|48|Phường|Điện Bàn
20557|48|Phường|Điện Bàn Bắc
20579|48|Phường|Điện Bàn Đông
20569|48|Xã|Điện Bàn Tây
20467|48|Xã|Đông Giang
20818|48|Xã|Đồng Dương
20977|48|Xã|Đức Phú
20587|48|Xã|Gò Nổi
20515|48|Xã|Hà Nha
20242|48|Phường|Hải Châu
20194|48|Phường|Hải Vân
20779|48|Xã|Hiệp Đức
20257|48|Phường|Hòa Cường
20200|48|Phường|Hòa Khánh
20332|48|Xã|Hòa Tiến
20320|48|Xã|Hòa Vang
20314|48|Phường|Hòa Xuân
20333|48|Đặc khu|Hoàng Sa
20410|48|Phường|Hội An
20413|48|Phường|Hội An Đông
20401|48|Phường|Hội An Tây
20443|48|Xã|Hùng Sơn
20350|48|Phường|Hương Trà
20722|48|Xã|Khâm Đức
20704|48|Xã|La Dêê
20698|48|Xã|La Êê
20875|48|Xã|Lãnh Ngọc
20197|48|Phường|Liên Chiểu
20707|48|Xã|Nam Giang
20599|48|Xã|Nam Phước
20944|48|Xã|Nam Trà My
20285|48|Phường|Ngũ Hành Sơn
20656|48|Xã|Nông Sơn
20965|48|Xã|Núi Thành
20392|48|Xã|Phú Ninh
20542|48|Xã|Phú Thuận
20740|48|Xã|Phước Chánh
20728|48|Xã|Phước Hiệp
20734|48|Xã|Phước Năng
20752|48|Xã|Phước Thành
20770|48|Xã|Phước Trà
20356|48|Phường|Quảng Phú
20669|48|Xã|Quế Phước
20641|48|Xã|Quế Sơn
20662|48|Xã|Quế Sơn Trung
20476|48|Xã|Sông Kôn
20485|48|Xã|Sông Vàng
20857|48|Xã|Sơn Cẩm Hà
20263|48|Phường|Sơn Trà
20984|48|Xã|Tam Anh
20992|48|Xã|Tam Hải
20341|48|Phường|Tam Kỳ
21004|48|Xã|Tam Mỹ
20971|48|Xã|Tam Xuân
20434|48|Xã|Tân Hiệp
20455|48|Xã|Tây Giang
20380|48|Xã|Tây Hồ
20209|48|Phường|Thanh Khê
20878|48|Xã|Thạnh Bình
20695|48|Xã|Thạnh Mỹ
20794|48|Xã|Thăng An
20791|48|Xã|Thăng Bình
20848|48|Xã|Thăng Điền
20827|48|Xã|Thăng Phú
20836|48|Xã|Thăng Trường
20611|48|Xã|Thu Bồn
20506|48|Xã|Thượng Đức
20854|48|Xã|Tiên Phước
20920|48|Xã|Trà Đốc
20929|48|Xã|Trà Giáp
20938|48|Xã|Trà Leng
20908|48|Xã|Trà Liên
20950|48|Xã|Trà Linh
20900|48|Xã|Trà My
20923|48|Xã|Trà Tân
20941|48|Xã|Trà Tập
20959|48|Xã|Trà Vân
20767|48|Xã|Việt An
20539|48|Xã|Vu Gia
20650|48|Xã|Xuân Phú
22045|66|Phường|Bình Kiến
24235|66|Xã|Buôn Đôn
24305|66|Phường|Buôn Hồ
24133|66|Phường|Buôn Ma Thuột
24301|66|Xã|Cuôr Đăng
24340|66|Phường|Cư Bao
24280|66|Xã|Cư M'gar
24436|66|Xã|Cư M'ta
24313|66|Xã|Cư Pơng
24415|66|Xã|Cư Prao
24478|66|Xã|Cư Pui
24406|66|Xã|Cư Yang
24454|66|Xã|Dang Kang
24346|66|Xã|Dliê Ya
24561|66|Xã|Dray Bhăng
24568|66|Xã|Dur Kmăl
24595|66|Xã|Đắk Liêng
24598|66|Xã|Đắk Phơi
22258|66|Phường|Đông Hòa
22081|66|Xã|Đồng Xuân
22222|66|Xã|Đức Bình
22225|66|Xã|Ea Bá
24229|66|Xã|Ea Bung
24181|66|Xã|Ea Drăng
24328|66|Xã|Ea Drông
24184|66|Xã|Ea H'Leo
24187|66|Xã|Ea Hiao
24169|66|Phường|Ea Kao
24373|66|Xã|Ea Kar
24208|66|Xã|Ea Khăl
24265|66|Xã|Ea Kiết
24496|66|Xã|Ea Kly
24376|66|Xã|Ea Knốp
24505|66|Xã|Ea Knuếc
24544|66|Xã|Ea Ktur
22237|66|Xã|Ea Ly
24286|66|Xã|Ea M'Droh
24559|66|Xã|Ea Na
24540|66|Xã|Ea Ning
24250|66|Xã|Ea Nuôl
24403|66|Xã|Ea Ô
24400|66|Xã|Ea Păl
24502|66|Xã|Ea Phê
24433|66|Xã|Ea Riêng
24217|66|Xã|Ea Rốk
24211|66|Xã|Ea Súp
24445|66|Xã|Ea Trang
24277|66|Xã|Ea Tul
24241|66|Xã|Ea Wer
24193|66|Xã|Ea Wy
22261|66|Phường|Hòa Hiệp
22285|66|Xã|Hòa Mỹ
24175|66|Xã|Hòa Phú
24472|66|Xã|Hòa Sơn
22276|66|Xã|Hòa Thịnh
22291|66|Xã|Hòa Xuân
24214|66|Xã|Ia Lốp
24221|66|Xã|Ia Rvê
24444|66|Xã|Krông Á
24538|66|Xã|Krông Ana
24448|66|Xã|Krông Bông
24310|66|Xã|Krông Búk
24343|66|Xã|Krông Năng
24604|66|Xã|Krông Nô
24490|66|Xã|Krông Pắc
24580|66|Xã|Liên Sơn Lắk
24412|66|Xã|M'Drắk
24607|66|Xã|Nam Ka
22147|66|Xã|Ô Loan
22319|66|Xã|Phú Hòa 1
22303|66|Xã|Phú Hòa 2
22096|66|Xã|Phú Mỡ
24364|66|Xã|Phú Xuân
22240|66|Phường|Phú Yên
24316|66|Xã|Pơng Drang
24259|66|Xã|Quảng Phú
22051|66|Phường|Sông Cầu
22207|66|Xã|Sông Hinh
22165|66|Xã|Sơn Hòa
22250|66|Xã|Sơn Thành
22192|66|Xã|Suối Trai
24352|66|Xã|Tam Giang
24163|66|Phường|Tân An
24121|66|Phường|Tân Lập
24526|66|Xã|Tân Tiến
22255|66|Xã|Tây Hòa
22171|66|Xã|Tây Sơn
24154|66|Phường|Thành Nhất
22114|66|Xã|Tuy An Bắc
22120|66|Xã|Tuy An Đông
22153|66|Xã|Tuy An Nam
22132|66|Xã|Tuy An Tây
22015|66|Phường|Tuy Hòa
22177|66|Xã|Vân Hòa
24529|66|Xã|Vụ Bổn
22060|66|Xã|Xuân Cảnh
22076|66|Phường|Xuân Đài
22090|66|Xã|Xuân Lãnh
22057|66|Xã|Xuân Lộc
22111|66|Xã|Xuân Phước
22075|66|Xã|Xuân Thọ
24484|66|Xã|Yang Mao
03301|11|Xã|Búng Lao
03175|11|Xã|Chà Tở
03283|11|Xã|Chiềng Sinh
03127|11|Phường|Điện Biên Phủ
03256|11|Xã|Mường Ảng
03166|11|Xã|Mường Chà
03313|11|Xã|Mường Lạn
03151|11|Phường|Mường Lay
03214|11|Xã|Mường Luân
03268|11|Xã|Mường Mùn
03368|11|Xã|Mường Nhà
03160|11|Xã|Mường Nhé
03325|11|Xã|Mường Phăng
03202|11|Xã|Mường Pồn
03334|11|Phường|Mường Thanh
03163|11|Xã|Mường Toong
03181|11|Xã|Mường Tùng
03172|11|Xã|Na Sang
03203|11|Xã|Na Son
03176|11|Xã|Nà Bủng
03169|11|Xã|Nà Hỳ
03316|11|Xã|Nà Tấu
03162|11|Xã|Nậm Kè
03194|11|Xã|Nậm Nèn
03358|11|Xã|Núa Ngam
03193|11|Xã|Pa Ham
03382|11|Xã|Phình Giàng
03370|11|Xã|Pu Nhi
03260|11|Xã|Pú Nhung
03295|11|Xã|Quài Tở
03164|11|Xã|Quảng Lâm
03356|11|Xã|Sam Mứn
03244|11|Xã|Sáng Nhè
03199|11|Xã|Si Pa Phìn
03226|11|Xã|Sín Chải
03158|11|Xã|Sín Thầu
03241|11|Xã|Sính Phình
03352|11|Xã|Thanh An
03328|11|Xã|Thanh Nưa
03349|11|Xã|Thanh Yên
03385|11|Xã|Tìa Dình
03217|11|Xã|Tủa Chùa
03220|11|Xã|Tủa Thàng
03253|11|Xã|Tuần Giáo
03208|11|Xã|Xa Dung
25333|75|Phường|An Lộc
26383|75|Xã|An Phước
26296|75|Xã|An Viễn
26098|75|Phường|Bảo Vinh
26254|75|Xã|Bàu Hàm
26068|75|Phường|Biên Hòa
26389|75|Xã|Bình An
25326|75|Phường|Bình Long
26089|75|Phường|Bình Lộc
26278|75|Xã|Bình Minh
25195|75|Phường|Bình Phước
25246|75|Xã|Bình Tân
25405|75|Xã|Bom Bo
25396|75|Xã|Bù Đăng
25222|75|Xã|Bù Gia Mập
26341|75|Xã|Cẩm Mỹ
25432|75|Phường|Chơn Thành
26326|75|Xã|Dầu Giây
25231|75|Xã|Đa Kia
26491|75|Xã|Đại Phước
26119|75|Xã|Đak Lua
25399|75|Xã|Đak Nhau
25225|75|Xã|Đăk Ơ
26206|75|Xã|Định Quán
25363|75|Xã|Đồng Phú
25390|75|Xã|Đồng Tâm
25210|75|Phường|Đồng Xoài
26311|75|Xã|Gia Kiệm
26113|75|Phường|Hàng Gòn
26005|75|Phường|Hố Nai
25309|75|Xã|Hưng Phước
26281|75|Xã|Hưng Thịnh
26227|75|Xã|La Ngà
26020|75|Phường|Long Bình
25255|75|Xã|Long Hà
26380|75|Phường|Long Hưng
26080|75|Phường|Long Khánh
26413|75|Xã|Long Phước
26368|75|Xã|Long Thành
25303|75|Xã|Lộc Hưng
25270|75|Xã|Lộc Ninh
25292|75|Xã|Lộc Quang
25279|75|Xã|Lộc Tấn
25294|75|Xã|Lộc Thành
25280|75|Xã|Lộc Thạnh
25349|75|Xã|Minh Đức
25441|75|Phường|Minh Hưng
26122|75|Xã|Nam Cát Tiên
25417|75|Xã|Nghĩa Trung
25450|75|Xã|Nha Bích
26485|75|Xã|Nhơn Trạch
26221|75|Xã|Phú Hòa
26158|75|Xã|Phú Lâm
26173|75|Xã|Phú Lý
25267|75|Xã|Phú Nghĩa
25252|75|Xã|Phú Riềng
25261|75|Xã|Phú Trung
26215|75|Xã|Phú Vinh
26503|75|Xã|Phước An
25220|75|Phường|Phước Bình
25217|75|Phường|Phước Long
25420|75|Xã|Phước Sơn
26377|75|Phường|Phước Tân
26422|75|Xã|Phước Thái
26362|75|Xã|Sông Ray
26134|75|Xã|Tà Lài
26017|75|Phường|Tam Hiệp
26374|75|Phường|Tam Phước
26179|75|Xã|Tân An
25345|75|Xã|Tân Hưng
25357|75|Xã|Tân Khai
25378|75|Xã|Tân Lợi
26116|75|Xã|Tân Phú
25351|75|Xã|Tân Quan
25318|75|Xã|Tân Tiến
26188|75|Phường|Tân Triều
26209|75|Xã|Thanh Sơn
25308|75|Xã|Thiện Hưng
25402|75|Xã|Thọ Sơn
26299|75|Xã|Thống Nhất
25387|75|Xã|Thuận Lợi
26248|75|Xã|Trảng Bom
25993|75|Phường|Trảng Dài
26041|75|Phường|Trấn Biên
26170|75|Xã|Trị An
26428|75|Xã|Xuân Bắc
26461|75|Xã|Xuân Định
26359|75|Xã|Xuân Đông
26347|75|Xã|Xuân Đường
26446|75|Xã|Xuân Hòa
26104|75|Phường|Xuân Lập
26425|75|Xã|Xuân Lộc
26458|75|Xã|Xuân Phú
26332|75|Xã|Xuân Quế
26434|75|Xã|Xuân Thành
29954|82|Phường|An Bình
30019|82|Xã|An Hòa
28429|82|Xã|An Hữu
30028|82|Xã|An Long
29944|82|Xã|An Phước
28633|82|Xã|An Thạnh Thủy
30085|82|Xã|Ba Sao
30118|82|Xã|Bình Hàng Trung
28648|82|Xã|Bình Ninh
28471|82|Xã|Bình Phú
30163|82|Xã|Bình Thành
28564|82|Xã|Bình Trưng
28315|82|Phường|Bình Xuân
28439|82|Phường|Cai Lậy
28360|82|Xã|Cái Bè
29869|82|Phường|Cao Lãnh
28519|82|Xã|Châu Thành
28594|82|Xã|Chợ Gạo
28249|82|Phường|Đạo Thạnh
30061|82|Xã|Đốc Binh Kiều
28660|82|Xã|Đồng Sơn
28720|82|Xã|Gia Thuận
28306|82|Phường|Gò Công
28747|82|Xã|Gò Công Đông
28366|82|Xã|Hậu Mỹ
28501|82|Xã|Hiệp Đức
30208|82|Xã|Hòa Long
28393|82|Xã|Hội Cư
29955|82|Phường|Hồng Ngự
28336|82|Xã|Hưng Thạnh
28582|82|Xã|Kim Sơn
30226|82|Xã|Lai Vung
30169|82|Xã|Lấp Vò
28687|82|Xã|Long Bình
28543|82|Xã|Long Định
28537|82|Xã|Long Hưng
29983|82|Xã|Long Khánh
29992|82|Xã|Long Phú Thuận
28297|82|Phường|Long Thuận
28504|82|Xã|Long Tiên
28615|82|Xã|Lương Hòa Lạc
30178|82|Xã|Mỹ An Hưng
28405|82|Xã|Mỹ Đức Tây
30112|82|Xã|Mỹ Hiệp
28414|82|Xã|Mỹ Lợi
29884|82|Phường|Mỹ Ngãi
28273|82|Phường|Mỹ Phong
28435|82|Phường|Mỹ Phước Tây
30055|82|Xã|Mỹ Quí
28456|82|Xã|Mỹ Thành
28378|82|Xã|Mỹ Thiện
28261|82|Phường|Mỹ Tho
30076|82|Xã|Mỹ Thọ
28603|82|Xã|Mỹ Tịnh An
29888|82|Phường|Mỹ Trà
28516|82|Xã|Ngũ Hiệp
28477|82|Phường|Nhị Quý
30235|82|Xã|Phong Hòa
30088|82|Xã|Phong Mỹ
30025|82|Xã|Phú Cường
30244|82|Xã|Phú Hựu
28663|82|Xã|Phú Thành
30034|82|Xã|Phú Thọ
30043|82|Xã|Phương Thịnh
29905|82|Phường|Sa Đéc
28729|82|Phường|Sơn Qui
30010|82|Xã|Tam Nông
30214|82|Xã|Tân Dương
28738|82|Xã|Tân Điền
28723|82|Xã|Tân Đông
28702|82|Xã|Tân Hòa
29929|82|Xã|Tân Hộ Cơ
29926|82|Xã|Tân Hồng
28525|82|Xã|Tân Hương
30184|82|Xã|Tân Khánh Trung
30154|82|Xã|Tân Long
30253|82|Xã|Tân Nhuận Đông
28468|82|Xã|Tân Phú
28696|82|Xã|Tân Phú Đông
30259|82|Xã|Tân Phú Trung
28321|82|Xã|Tân Phước 1
28327|82|Xã|Tân Phước 2
28345|82|Xã|Tân Phước 3
29938|82|Xã|Tân Thành
30157|82|Xã|Tân Thạnh
28693|82|Xã|Tân Thới
28627|82|Xã|Tân Thuận Bình
30130|82|Xã|Thanh Bình
28436|82|Phường|Thanh Hòa
28426|82|Xã|Thanh Hưng
30073|82|Xã|Thanh Mỹ
28444|82|Xã|Thạnh Phú
30037|82|Xã|Tháp Mười
28270|82|Phường|Thới Sơn
29978|82|Phường|Thường Lạc
29971|82|Xã|Thường Phước
30001|82|Xã|Tràm Chim
28285|82|Phường|Trung An
30046|82|Xã|Trường Xuân
28651|82|Xã|Vĩnh Bình
28678|82|Xã|Vĩnh Hựu
28576|82|Xã|Vĩnh Kim
23954|52|Xã|Al Bá
23614|52|Phường|An Bình
21628|52|Xã|An Hòa
23617|52|Phường|An Khê
21609|52|Xã|An Lão
21769|52|Xã|An Lương
21910|52|Phường|An Nhơn
21925|52|Phường|An Nhơn Bắc
21934|52|Phường|An Nhơn Đông
21943|52|Phường|An Nhơn Nam
21940|52|Xã|An Nhơn Tây
23602|52|Phường|An Phú
21622|52|Xã|An Toàn
21616|52|Xã|An Vinh
23798|52|Xã|Ayun
24044|52|Phường|Ayun Pa
21697|52|Xã|Ân Hảo
21715|52|Xã|Ân Tường
23896|52|Xã|Bàu Cạn
23590|52|Xã|Biển Hồ
21829|52|Xã|Bình An
21733|52|Xã|Bình Dương
21907|52|Phường|Bình Định
21817|52|Xã|Bình Hiệp
21820|52|Xã|Bình Khê
21835|52|Xã|Bình Phú
21640|52|Phường|Bồng Sơn
23947|52|Xã|Bờ Ngoong
21997|52|Xã|Canh Liên
22006|52|Xã|Canh Vinh
21880|52|Xã|Cát Tiến
23851|52|Xã|Chơ Long
24049|52|Xã|Chư A Thai
23830|52|Xã|Chư Krey
23722|52|Xã|Chư Păh
23887|52|Xã|Chư Prông
23942|52|Xã|Chư Pưh
23941|52|Xã|Chư Sê
23629|52|Xã|Cửu An
23563|52|Phường|Diên Hồng
23677|52|Xã|Đak Đoa
23995|52|Xã|Đak Pơ
23644|52|Xã|Đak Rong
23683|52|Xã|Đak Sơmei
23842|52|Xã|Đăk Song
21859|52|Xã|Đề Gi
23857|52|Xã|Đức Cơ
23611|52|Xã|Gào
21871|52|Xã|Hòa Hội
21688|52|Xã|Hoài Ân
21664|52|Phường|Hoài Nhơn
21655|52|Phường|Hoài Nhơn Bắc
21670|52|Phường|Hoài Nhơn Đông
21673|52|Phường|Hoài Nhơn Nam
21661|52|Phường|Hoài Nhơn Tây
23586|52|Phường|Hội Phú
21868|52|Xã|Hội Sơn
23799|52|Xã|Hra
23710|52|Xã|Ia Băng
23911|52|Xã|Ia Boòng
23788|52|Xã|Ia Chia
23872|52|Xã|Ia Dom
23869|52|Xã|Ia Dơk
24100|52|Xã|Ia Dreh
23764|52|Xã|Ia Grai
24061|52|Xã|Ia Hiao
23971|52|Xã|Ia Hrú
23767|52|Xã|Ia Hrung
23728|52|Xã|Ia Khươl
23977|52|Xã|Ia Ko
23776|52|Xã|Ia Krái
23866|52|Xã|Ia Krêl
23935|52|Xã|Ia Lâu
23986|52|Xã|Ia Le
23734|52|Xã|Ia Ly
23938|52|Xã|Ia Mơ
23884|52|Xã|Ia Nan
23782|52|Xã|Ia O
24022|52|Xã|Ia Pa
23749|52|Xã|Ia Phí
23926|52|Xã|Ia Pia
23881|52|Xã|Ia Pnôn
23917|52|Xã|Ia Púch
24065|52|Xã|Ia Rbol
24112|52|Xã|Ia Rsai
24073|52|Xã|Ia Sao
23908|52|Xã|Ia Tôr
24028|52|Xã|Ia Tul
23638|52|Xã|Kbang
23714|52|Xã|KDang
21727|52|Xã|Kim Sơn
23818|52|Xã|Kon Chiêng
23701|52|Xã|Kon Gang
23674|52|Xã|Kông Bơ La
23824|52|Xã|Kông Chro
23650|52|Xã|Krong
23812|52|Xã|Lơ Pang
23794|52|Xã|Mang Yang
21901|52|Xã|Ngô Mây
21607|52|Xã|Nhơn Châu
21853|52|Xã|Phù Cát
21730|52|Xã|Phù Mỹ
21739|52|Xã|Phù Mỹ Bắc
21751|52|Xã|Phù Mỹ Đông
21775|52|Xã|Phù Mỹ Nam
21757|52|Xã|Phù Mỹ Tây
24043|52|Xã|Phú Thiện
24076|52|Xã|Phú Túc
23575|52|Phường|Pleiku
24013|52|Xã|Pờ Tó
21583|52|Phường|Quy Nhơn
21553|52|Phường|Quy Nhơn Bắc
21601|52|Phường|Quy Nhơn Đông
21592|52|Phường|Quy Nhơn Nam
21589|52|Phường|Quy Nhơn Tây
23647|52|Xã|Sơn Lang
23839|52|Xã|SRó
21637|52|Phường|Tam Quan
21808|52|Xã|Tây Sơn
23584|52|Phường|Thống Nhất
23668|52|Xã|Tơ Tung
21952|52|Xã|Tuy Phước
21964|52|Xã|Tuy Phước Bắc
21970|52|Xã|Tuy Phước Đông
21985|52|Xã|Tuy Phước Tây
24109|52|Xã|Uar
21703|52|Xã|Vạn Đức
21994|52|Xã|Vân Canh
21805|52|Xã|Vĩnh Quang
21787|52|Xã|Vĩnh Sơn
21786|52|Xã|Vĩnh Thạnh
21796|52|Xã|Vĩnh Thịnh
21892|52|Xã|Xuân An
24007|52|Xã|Ya Hội
23833|52|Xã|Ya Ma
09877|01|Xã|An Khánh
00004|01|Phường|Ba Đình
09700|01|Xã|Ba Vì
00292|01|Phường|Bạch Mai
00577|01|Xã|Bát Tràng
09676|01|Xã|Bất Bạt
10126|01|Xã|Bình Minh
00118|01|Phường|Bồ Đề
00166|01|Phường|Cầu Giấy
10330|01|Xã|Chuyên Mỹ
10237|01|Xã|Chương Dương
10015|01|Phường|Chương Mỹ
09634|01|Xã|Cổ Đô
00082|01|Phường|Cửa Nam
10180|01|Xã|Dân Hòa
09856|01|Xã|Dương Hòa
09886|01|Phường|Dương Nội
00430|01|Xã|Đa Phúc
00637|01|Phường|Đại Mỗ
00664|01|Xã|Đại Thanh
10342|01|Xã|Đại Xuyên
09784|01|Xã|Đan Phượng
00316|01|Phường|Định Công
09616|01|Xã|Đoài Phương
00454|01|Xã|Đông Anh
00602|01|Phường|Đông Ngạc
00235|01|Phường|Đống Đa
00565|01|Xã|Gia Lâm
00025|01|Phường|Giảng Võ
09556|01|Phường|Hà Đông
09982|01|Xã|Hạ Bằng
00256|01|Phường|Hai Bà Trưng
09772|01|Xã|Hát Môn
09988|01|Xã|Hòa Lạc
10096|01|Xã|Hòa Phú
10417|01|Xã|Hòa Xá
09832|01|Xã|Hoài Đức
00070|01|Phường|Hoàn Kiếm
00337|01|Phường|Hoàng Liệt
00331|01|Phường|Hoàng Mai
00097|01|Phường|Hồng Hà
10465|01|Xã|Hồng Sơn
10210|01|Xã|Hồng Vân
09931|01|Xã|Hưng Đạo
10489|01|Xã|Hương Sơn
00364|01|Phường|Khương Đình
09552|01|Phường|Kiến Hưng
09910|01|Xã|Kiều Phú
00382|01|Xã|Kim Anh
00229|01|Phường|Kim Liên
00199|01|Phường|Láng
09787|01|Xã|Liên Minh
00328|01|Phường|Lĩnh Nam
00145|01|Phường|Long Biên
09022|01|Xã|Mê Linh
09661|01|Xã|Minh Châu
10441|01|Xã|Mỹ Đức
00685|01|Xã|Nam Phù
00160|01|Phường|Nghĩa Đô
00008|01|Phường|Ngọc Hà
00679|01|Xã|Ngọc Hồi
00433|01|Xã|Nội Bài
00190|01|Phường|Ô Chợ Dừa
09817|01|Xã|Ô Diên
00541|01|Xã|Phù Đổng
09952|01|Xã|Phú Cát
00619|01|Phường|Phú Diễn
09568|01|Phường|Phú Lương
10030|01|Xã|Phú Nghĩa
00091|01|Phường|Phú Thượng
10273|01|Xã|Phú Xuyên
09739|01|Xã|Phúc Lộc
00136|01|Phường|Phúc Lợi
10459|01|Xã|Phúc Sơn
00466|01|Xã|Phúc Thịnh
09715|01|Xã|Phúc Thọ
00352|01|Phường|Phương Liệt
10279|01|Xã|Phượng Dực
08974|01|Xã|Quang Minh
10072|01|Xã|Quảng Bị
09619|01|Xã|Quảng Oai
09895|01|Xã|Quốc Oai
00376|01|Xã|Sóc Sơn
09871|01|Xã|Sơn Đồng
09574|01|Phường|Sơn Tây
09694|01|Xã|Suối Hai
10144|01|Xã|Tam Hưng
00103|01|Phường|Tây Hồ
00634|01|Phường|Tây Mỗ
10003|01|Xã|Tây Phương
00613|01|Phường|Tây Tựu
09955|01|Xã|Thạch Thất
00643|01|Phường|Thanh Liệt
10114|01|Xã|Thanh Oai
00640|01|Xã|Thanh Trì
00367|01|Phường|Thanh Xuân
00493|01|Xã|Thiên Lộc
00562|01|Xã|Thuận An
00475|01|Xã|Thư Lâm
10183|01|Xã|Thường Tín
00598|01|Phường|Thượng Cát
10231|01|Xã|Thượng Phúc
08995|01|Xã|Tiến Thắng
10081|01|Xã|Trần Phú
00385|01|Xã|Trung Giã
09604|01|Phường|Tùng Thiện
00592|01|Phường|Từ Liêm
00322|01|Phường|Tương Mai
10402|01|Xã|Ứng Hòa
10369|01|Xã|Ứng Thiên
00226|01|Phường|Văn Miếu - Quốc Tử Giám
10354|01|Xã|Vân Đình
09664|01|Xã|Vật Lại
00127|01|Phường|Việt Hưng
00301|01|Phường|Vĩnh Hưng
00508|01|Xã|Vĩnh Thanh
00283|01|Phường|Vĩnh Tuy
00611|01|Phường|Xuân Đỉnh
10045|01|Xã|Xuân Mai
00622|01|Phường|Xuân Phương
09706|01|Xã|Yên Bài
00175|01|Phường|Yên Hòa
08980|01|Xã|Yên Lãng
09562|01|Phường|Yên Nghĩa
00340|01|Phường|Yên Sở
04930|01|Xã|Yên Xuân
18115|42|Phường|Bắc Hồng Lĩnh
18406|42|Xã|Can Lộc
18685|42|Xã|Cẩm Bình
18739|42|Xã|Cẩm Duệ
18736|42|Xã|Cẩm Hưng
18748|42|Xã|Cẩm Lạc
18742|42|Xã|Cẩm Trung
18673|42|Xã|Cẩm Xuyên
18394|42|Xã|Cổ Đạm
18364|42|Xã|Đan Hải
18586|42|Xã|Đông Kinh
18484|42|Xã|Đồng Lộc
18619|42|Xã|Đồng Tiến
18304|42|Xã|Đức Đồng
18244|42|Xã|Đức Minh
18262|42|Xã|Đức Quang
18277|42|Xã|Đức Thịnh
18229|42|Xã|Đức Thọ
18466|42|Xã|Gia Hanh
18652|42|Phường|Hà Huy Tập
18502|42|Xã|Hà Linh
18781|42|Phường|Hải Ninh
18832|42|Phường|Hoành Sơn
18409|42|Xã|Hồng Lộc
18523|42|Xã|Hương Bình
18550|42|Xã|Hương Đô
18496|42|Xã|Hương Khê
18532|42|Xã|Hương Phố
18133|42|Xã|Hương Sơn
18544|42|Xã|Hương Xuân
18223|42|Xã|Kim Hoa
18775|42|Xã|Kỳ Anh
18814|42|Xã|Kỳ Hoa
18790|42|Xã|Kỳ Khang
18838|42|Xã|Kỳ Lạc
18844|42|Xã|Kỳ Thượng
18787|42|Xã|Kỳ Văn
18766|42|Xã|Kỳ Xuân
18568|42|Xã|Lộc Hà
18322|42|Xã|Mai Hoa
18583|42|Xã|Mai Phụ
18118|42|Phường|Nam Hồng Lĩnh
18352|42|Xã|Nghi Xuân
18547|42|Xã|Phúc Trạch
18754|42|Phường|Sông Trí
18184|42|Xã|Sơn Giang
18160|42|Xã|Sơn Hồng
18196|42|Xã|Sơn Kim 1
18199|42|Xã|Sơn Kim 2
18172|42|Xã|Sơn Tây
18163|42|Xã|Sơn Tiến
18562|42|Xã|Thạch Hà
18604|42|Xã|Thạch Khê
18628|42|Xã|Thạch Lạc
18667|42|Xã|Thạch Xuân
18073|42|Phường|Thành Sen
18676|42|Xã|Thiên Cầm
18328|42|Xã|Thượng Đức
18373|42|Xã|Tiên Điền
18634|42|Xã|Toàn Lưu
18100|42|Phường|Trần Phú
18436|42|Xã|Trường Lưu
18418|42|Xã|Tùng Lộc
18202|42|Xã|Tứ Mỹ
18601|42|Xã|Việt Xuyên
18313|42|Xã|Vũ Quang
18823|42|Phường|Vũng Áng
18481|42|Xã|Xuân Lộc
18682|42|Xã|Yên Hòa
10660|31|Phường|Ái Quốc
11407|31|Phường|An Biên
11581|31|Phường|An Dương
11617|31|Phường|An Hải
11674|31|Xã|An Hưng
11668|31|Xã|An Khánh
11629|31|Xã|An Lão
11593|31|Phường|An Phong
10645|31|Xã|An Phú
11647|31|Xã|An Quang
10792|31|Xã|An Thành
11635|31|Xã|An Trường
11473|31|Phường|Bạch Đằng
11948|31|Đặc khu|Bạch Long Vĩ
10678|31|Phường|Bắc An Phụ
11254|31|Xã|Bắc Thanh Miện
10966|31|Xã|Bình Giang
11914|31|Đặc khu|Cát Hải
10888|31|Xã|Cẩm Giang
10903|31|Xã|Cẩm Giàng
11806|31|Xã|Chấn Hưng
10546|31|Phường|Chí Linh
11131|31|Xã|Chí Minh
10549|31|Phường|Chu Văn An
11692|31|Phường|Dương Kinh
11086|31|Xã|Đại Sơn
11455|31|Phường|Đồ Sơn
11411|31|Phường|Đông Hải
10972|31|Xã|Đường An
10999|31|Xã|Gia Lộc
11050|31|Xã|Gia Phúc
11359|31|Phường|Gia Viên
10816|31|Xã|Hà Bắc
10882|31|Xã|Hà Đông
10843|31|Xã|Hà Nam
10846|31|Xã|Hà Tây
11413|31|Phường|Hải An
10525|31|Phường|Hải Dương
11257|31|Xã|Hải Hưng
11533|31|Phường|Hòa Bình
11602|31|Phường|Hồng An
11311|31|Phường|Hồng Bàng
11218|31|Xã|Hồng Châu
10615|31|Xã|Hợp Tiến
11809|31|Xã|Hùng Thắng
11689|31|Phường|Hưng Đạo
10945|31|Xã|Kẻ Sặt
11224|31|Xã|Khúc Thừa Dụ
11443|31|Phường|Kiến An
11749|31|Xã|Kiến Hải
11728|31|Xã|Kiến Hưng
11725|31|Xã|Kiến Minh
11680|31|Xã|Kiến Thụy
10804|31|Xã|Kim Thành
10675|31|Phường|Kinh Môn
11140|31|Xã|Lạc Phượng
10756|31|Xã|Lai Khê
11383|31|Phường|Lê Chân
10603|31|Phường|Lê Đại Hành
11506|31|Phường|Lê Ích Mộc
10532|31|Phường|Lê Thanh Nghị
11488|31|Phường|Lưu Kiếm
10930|31|Xã|Mao Điền
10705|31|Xã|Nam An Phụ
11737|31|Phường|Nam Đồ Sơn
10837|31|Phường|Nam Đồng
10606|31|Xã|Nam Sách
11284|31|Xã|Nam Thanh Miện
11542|31|Phường|Nam Triệu
11713|31|Xã|Nghi Dương
11329|31|Phường|Ngô Quyền
11146|31|Xã|Nguyên Giáp
11911|31|Xã|Nguyễn Bỉnh Khiêm
10744|31|Phường|Nguyễn Đại Năng
11242|31|Xã|Nguyễn Lương Bằng
10552|31|Phường|Nguyễn Trãi
10714|31|Phường|Nhị Chiểu
11203|31|Xã|Ninh Giang
10726|31|Phường|Phạm Sư Mạnh
11446|31|Phường|Phù Liễn
10750|31|Xã|Phú Thái
11761|31|Xã|Quyết Thắng
11167|31|Xã|Tân An
10537|31|Phường|Tân Hưng
11113|31|Xã|Tân Kỳ
11779|31|Xã|Tân Minh
11002|31|Phường|Thạch Khôi
10642|31|Xã|Thái Tân
10813|31|Xã|Thanh Hà
11239|31|Xã|Thanh Miện
10507|31|Phường|Thành Đông
11557|31|Phường|Thiên Hương
11560|31|Phường|Thủy Nguyên
10993|31|Xã|Thượng Hồng
11755|31|Xã|Tiên Lãng
11791|31|Xã|Tiên Minh
10570|31|Phường|Trần Hưng Đạo
10729|31|Phường|Trần Liễu
10573|31|Phường|Trần Nhân Tông
10633|31|Xã|Trần Phú
11065|31|Xã|Trường Tân
10909|31|Xã|Tuệ Tĩnh
11074|31|Xã|Tứ Kỳ
10891|31|Phường|Tứ Minh
10543|31|Phường|Việt Hòa
11503|31|Xã|Việt Khê
11887|31|Xã|Vĩnh Am
11824|31|Xã|Vĩnh Bảo
11875|31|Xã|Vĩnh Hải
11848|31|Xã|Vĩnh Hòa
11164|31|Xã|Vĩnh Lại
11836|31|Xã|Vĩnh Thịnh
11842|31|Xã|Vĩnh Thuận
11020|31|Xã|Yết Kiêu
27316|79|Phường|An Đông
26878|79|Phường|An Hội Đông
26882|79|Phường|An Hội Tây
27094|79|Phường|An Khánh
27460|79|Phường|An Lạc
25867|79|Xã|An Long
26876|79|Phường|An Nhơn
27508|79|Xã|An Nhơn Tây
25975|79|Phường|An Phú
26767|79|Phường|An Phú Đông
27673|79|Xã|An Thới Đông
27592|79|Xã|Bà Điểm
26560|79|Phường|Bà Rịa
27154|79|Phường|Bàn Cờ
25822|79|Xã|Bàu Bàng
26638|79|Xã|Bàu Lâm
26983|79|Phường|Bảy Hiền
25906|79|Xã|Bắc Tân Uyên
25813|79|Phường|Bến Cát
26743|79|Phường|Bến Thành
27637|79|Xã|Bình Chánh
26656|79|Xã|Bình Châu
25915|79|Phường|Bình Cơ
25760|79|Phường|Bình Dương
27424|79|Phường|Bình Đông
26590|79|Xã|Bình Giã
25987|79|Phường|Bình Hòa
27619|79|Xã|Bình Hưng
27439|79|Phường|Bình Hưng Hòa
27667|79|Xã|Bình Khánh
27610|79|Xã|Bình Lợi
26905|79|Phường|Bình Lợi Trung
27544|79|Xã|Bình Mỹ
27364|79|Phường|Bình Phú
26911|79|Phường|Bình Quới
27442|79|Phường|Bình Tân
27367|79|Phường|Bình Tây
26929|79|Phường|Bình Thạnh
27232|79|Phường|Bình Thới
27373|79|Phường|Bình Tiên
27448|79|Phường|Bình Trị Đông
27097|79|Phường|Bình Trưng
27112|79|Phường|Cát Lái
27664|79|Xã|Cần Giờ
27058|79|Phường|Cầu Kiệu
26758|79|Phường|Cầu Ông Lãnh
25771|79|Phường|Chánh Hiệp
27418|79|Phường|Chánh Hưng
25837|79|Phường|Chánh Phú Hòa
26596|79|Xã|Châu Đức
26728|79|Xã|Châu Pha
27343|79|Phường|Chợ Lớn
27301|79|Phường|Chợ Quán
26732|79|Đặc khu|Côn Đảo
27553|79|Xã|Củ Chi
25777|79|Xã|Dầu Tiếng
25942|79|Phường|Dĩ An
27169|79|Phường|Diên Hồng
26680|79|Xã|Đất Đỏ
25951|79|Phường|Đông Hòa
26791|79|Phường|Đông Hưng Thuận
27568|79|Xã|Đông Thạnh
27043|79|Phường|Đức Nhuận
26944|79|Phường|Gia Định
26884|79|Phường|Gò Vấp
26890|79|Phường|Hạnh Thông
26809|79|Phường|Hiệp Bình
27658|79|Xã|Hiệp Phước
27211|79|Phường|Hòa Bình
26647|79|Xã|Hòa Hiệp
26641|79|Xã|Hòa Hội
27163|79|Phường|Hòa Hưng
25849|79|Phường|Hòa Lợi
27559|79|Xã|Hóc Môn
26620|79|Xã|Hồ Tràm
27628|79|Xã|Hưng Long
27265|79|Phường|Khánh Hội
26608|79|Xã|Kim Long
25966|79|Phường|Lái Thiêu
26800|79|Phường|Linh Xuân
26833|79|Phường|Long Bình
26659|79|Xã|Long Điền
26662|79|Xã|Long Hải
25792|79|Xã|Long Hòa
26566|79|Phường|Long Hương
25840|79|Phường|Long Nguyên
26857|79|Phường|Long Phước
26545|79|Xã|Long Sơn
26860|79|Phường|Long Trường
27238|79|Phường|Minh Phụng
25780|79|Xã|Minh Thạnh
26575|79|Xã|Ngãi Giao
26617|79|Xã|Nghĩa Thành
27655|79|Xã|Nhà Bè
27142|79|Phường|Nhiêu Lộc
27511|79|Xã|Nhuận Đức
25768|79|Phường|Phú An
27427|79|Phường|Phú Định
25858|79|Xã|Phú Giáo
27541|79|Xã|Phú Hòa Đông
27349|79|Phường|Phú Lâm
25750|79|Phường|Phú Lợi
26704|79|Phường|Phú Mỹ
27073|79|Phường|Phú Nhuận
27028|79|Phường|Phú Thạnh
27226|79|Phường|Phú Thọ
27022|79|Phường|Phú Thọ Hòa
27484|79|Phường|Phú Thuận
26686|79|Xã|Phước Hải
25882|79|Xã|Phước Hòa
26848|79|Phường|Phước Long
25864|79|Xã|Phước Thành
26542|79|Phường|Phước Thắng
26536|79|Phường|Rạch Dừa
26740|79|Phường|Sài Gòn
26803|79|Phường|Tam Bình
26572|79|Phường|Tam Long
26526|79|Phường|Tam Thắng
26842|79|Phường|Tăng Nhơn Phú
27496|79|Xã|Tân An Hội
27004|79|Phường|Tân Bình
26737|79|Phường|Tân Định
25945|79|Phường|Tân Đông Hiệp
26710|79|Phường|Tân Hải
25920|79|Phường|Tân Hiệp
26995|79|Phường|Tân Hòa
27475|79|Phường|Tân Hưng
25891|79|Phường|Tân Khánh
27487|79|Phường|Tân Mỹ
27595|79|Xã|Tân Nhựt
27031|79|Phường|Tân Phú
26713|79|Phường|Tân Phước
27007|79|Phường|Tân Sơn
26977|79|Phường|Tân Sơn Hòa
26968|79|Phường|Tân Sơn Nhất
27019|79|Phường|Tân Sơn Nhì
27457|79|Phường|Tân Tạo
26725|79|Phường|Tân Thành
26782|79|Phường|Tân Thới Hiệp
27478|79|Phường|Tân Thuận
25888|79|Phường|Tân Uyên
27604|79|Xã|Tân Vĩnh Lộc
25843|79|Phường|Tây Nam
27013|79|Phường|Tây Thạnh
27526|79|Xã|Thái Mỹ
25807|79|Xã|Thanh An
27676|79|Xã|Thạnh An
26956|79|Phường|Thạnh Mỹ Tây
26898|79|Phường|Thông Tây Hội
26773|79|Phường|Thới An
25846|79|Phường|Thới Hòa
25747|79|Phường|Thủ Dầu Một
26824|79|Phường|Thủ Đức
25978|79|Phường|Thuận An
25969|79|Phường|Thuận Giao
25909|79|Xã|Thường Tân
26785|79|Phường|Trung Mỹ Tây
25819|79|Xã|Trừ Văn Thố
27286|79|Phường|Vĩnh Hội
27601|79|Xã|Vĩnh Lộc
25912|79|Phường|Vĩnh Tân
26506|79|Phường|Vũng Tàu
27190|79|Phường|Vườn Lài
27259|79|Phường|Xóm Chiếu
27139|79|Phường|Xuân Hòa
26584|79|Xã|Xuân Sơn
27577|79|Xã|Xuân Thới Sơn
26632|79|Xã|Xuyên Mộc
20056|46|Xã|A Lưới 1
20044|46|Xã|A Lưới 2
20071|46|Xã|A Lưới 3
20101|46|Xã|A Lưới 4
20050|46|Xã|A Lưới 5
19815|46|Phường|An Cựu
20035|46|Xã|Bình Điền
20137|46|Xã|Chân Mây - Lăng Cô
19909|46|Phường|Dương Nỗ
19885|46|Xã|Đan Điền
20014|46|Phường|Hóa Châu
20131|46|Xã|Hưng Lộc
19804|46|Phường|Hương An
19975|46|Phường|Hương Thủy
19996|46|Phường|Hương Trà
20161|46|Xã|Khe Tre
19774|46|Phường|Kim Long
20017|46|Phường|Kim Trà
20182|46|Xã|Long Quảng
20140|46|Xã|Lộc An
19930|46|Phường|Mỹ Thượng
20179|46|Xã|Nam Đông
19831|46|Phường|Phong Dinh
19819|46|Phường|Phong Điền
19828|46|Phường|Phong Phú
19873|46|Phường|Phong Quảng
19858|46|Phường|Phong Thái
19960|46|Phường|Phú Bài
19918|46|Xã|Phú Hồ
20107|46|Xã|Phú Lộc
19942|46|Xã|Phú Vang
19945|46|Xã|Phú Vinh
19753|46|Phường|Phú Xuân
19867|46|Xã|Quảng Điền
19969|46|Phường|Thanh Thủy
19900|46|Phường|Thuận An
19789|46|Phường|Thuận Hóa
19813|46|Phường|Thủy Xuân
20122|46|Xã|Vinh Lộc
19777|46|Phường|Vỹ Dạ
12499|33|Xã|A Sào
13021|33|Xã|Ái Quốc
12142|33|Xã|Ân Thi
12694|33|Xã|Bắc Đông Hưng
12745|33|Xã|Bắc Đông Quan
12916|33|Xã|Bắc Thái Ninh
12859|33|Xã|Bắc Thụy Anh
12700|33|Xã|Bắc Tiên Hưng
13186|33|Xã|Bình Định
13096|33|Xã|Bình Nguyên
13183|33|Xã|Bình Thanh
12247|33|Xã|Châu Ninh
12271|33|Xã|Chí Minh
12619|33|Xã|Diên Hà
11995|33|Xã|Đại Đồng
12406|33|Xã|Đoàn Đào
12688|33|Xã|Đông Hưng
12793|33|Xã|Đông Quan
12943|33|Xã|Đông Thái Ninh
12862|33|Xã|Đông Thụy Anh
12736|33|Xã|Đông Tiên Hưng
12988|33|Xã|Đông Tiền Hải
12526|33|Xã|Đồng Bằng
13003|33|Xã|Đồng Châu
12313|33|Xã|Đức Hợp
12133|33|Phường|Đường Hào
12322|33|Xã|Hiệp Cường
12070|33|Xã|Hoàn Long
12337|33|Xã|Hoàng Hoa Thám
11980|33|Phường|Hồng Châu
12685|33|Xã|Hồng Minh
12196|33|Xã|Hồng Quang
13159|33|Xã|Hồng Vũ
12586|33|Xã|Hưng Hà
13066|33|Xã|Hưng Phú
12205|33|Xã|Khoái Châu
13075|33|Xã|Kiến Xương
11992|33|Xã|Lạc Đạo
13120|33|Xã|Lê Lợi
12676|33|Xã|Lê Quý Đôn
12613|33|Xã|Long Hưng
12280|33|Xã|Lương Bằng
12049|33|Xã|Mễ Sở
12511|33|Xã|Minh Thọ
12103|33|Phường|Mỹ Hào
13057|33|Xã|Nam Cường
12775|33|Xã|Nam Đông Hưng
12961|33|Xã|Nam Thái Ninh
12904|33|Xã|Nam Thụy Anh
12763|33|Xã|Nam Tiên Hưng
13063|33|Xã|Nam Tiền Hải
12286|33|Xã|Nghĩa Dân
12031|33|Xã|Nghĩa Trụ
12517|33|Xã|Ngọc Lâm
12532|33|Xã|Nguyễn Du
12184|33|Xã|Nguyễn Trãi
12064|33|Xã|Nguyễn Văn Linh
12595|33|Xã|Ngự Thiên
12004|33|Xã|Như Quỳnh
12148|33|Xã|Phạm Ngũ Lão
11953|33|Phường|Phố Hiến
12523|33|Xã|Phụ Dực
12025|33|Xã|Phụng Công
12391|33|Xã|Quang Hưng
13132|33|Xã|Quang Lịch
12577|33|Xã|Quỳnh An
12472|33|Xã|Quỳnh Phụ
11983|33|Phường|Sơn Nam
11977|33|Xã|Tân Hưng
13246|33|Xã|Tân Thuận
12583|33|Xã|Tân Tiến
12919|33|Xã|Tây Thái Ninh
12850|33|Xã|Tây Thụy Anh
13039|33|Xã|Tây Tiền Hải
13225|33|Phường|Thái Bình
12922|33|Xã|Thái Ninh
12826|33|Xã|Thái Thụy
12631|33|Xã|Thần Khê
12865|33|Xã|Thụy Anh
13222|33|Xã|Thư Trì
13264|33|Xã|Thư Vũ
12127|33|Phường|Thượng Hồng
12361|33|Xã|Tiên Hoa
12754|33|Xã|Tiên Hưng
12634|33|Xã|Tiên La
12364|33|Xã|Tiên Lữ
12424|33|Xã|Tiên Tiến
12970|33|Xã|Tiền Hải
12427|33|Xã|Tống Trân
13093|33|Xã|Trà Giang
12817|33|Phường|Trà Lý
12452|33|Phường|Trần Hưng Đạo
12454|33|Phường|Trần Lãm
12223|33|Xã|Triệu Việt Vương
13219|33|Xã|Vạn Xuân
12019|33|Xã|Văn Giang
12238|33|Xã|Việt Tiến
12091|33|Xã|Việt Yên
12466|33|Phường|Vũ Phúc
13141|33|Xã|Vũ Quý
13192|33|Xã|Vũ Thư
13279|33|Xã|Vũ Tiên
12166|33|Xã|Xuân Trúc
12073|33|Xã|Yên Mỹ
22828|56|Xã|Anh Dũng
22423|56|Phường|Ba Ngòi
22795|56|Xã|Bác Ái
22801|56|Xã|Bác Ái Đông
22786|56|Xã|Bác Ái Tây
22741|56|Phường|Bảo An
22411|56|Phường|Bắc Cam Ranh
22615|56|Xã|Bắc Khánh Vĩnh
22333|56|Phường|Bắc Nha Trang
22546|56|Xã|Bắc Ninh Hòa
22909|56|Xã|Cà Ná
22465|56|Xã|Cam An
22435|56|Xã|Cam Hiệp
22453|56|Xã|Cam Lâm
22432|56|Phường|Cam Linh
22420|56|Phường|Cam Ranh
22840|56|Xã|Công Hải
22657|56|Xã|Diên Điền
22651|56|Xã|Diên Khánh
22678|56|Xã|Diên Lạc
22660|56|Xã|Diên Lâm
22672|56|Xã|Diên Thọ
22504|56|Xã|Đại Lãnh
22738|56|Phường|Đô Vinh
22780|56|Phường|Đông Hải
22732|56|Xã|Đông Khánh Sơn
22561|56|Phường|Đông Ninh Hòa
22591|56|Phường|Hòa Thắng
22558|56|Xã|Hòa Trí
22714|56|Xã|Khánh Sơn
22609|56|Xã|Khánh Vĩnh
22813|56|Xã|Lâm Sơn
22822|56|Xã|Mỹ Sơn
22480|56|Xã|Nam Cam Ranh
22648|56|Xã|Nam Khánh Vĩnh
22402|56|Phường|Nam Nha Trang
22597|56|Xã|Nam Ninh Hòa
22366|56|Phường|Nha Trang
22834|56|Phường|Ninh Chử
22852|56|Xã|Ninh Hải
22528|56|Phường|Ninh Hòa
22870|56|Xã|Ninh Phước
22810|56|Xã|Ninh Sơn
22759|56|Phường|Phan Rang
22888|56|Xã|Phước Dinh
22900|56|Xã|Phước Hà
22873|56|Xã|Phước Hậu
22891|56|Xã|Phước Hữu
22708|56|Xã|Suối Dầu
22702|56|Xã|Suối Hiệp
22576|56|Xã|Tân Định
22720|56|Xã|Tây Khánh Sơn
22624|56|Xã|Tây Khánh Vĩnh
22390|56|Phường|Tây Nha Trang
22552|56|Xã|Tây Ninh Hòa
22849|56|Xã|Thuận Bắc
22897|56|Xã|Thuận Nam
22612|56|Xã|Trung Khánh Vĩnh
22736|56|Đặc khu|Trường Sa
22498|56|Xã|Tu Bông
22525|56|Xã|Vạn Hưng
22489|56|Xã|Vạn Ninh
22516|56|Xã|Vạn Thắng
22846|56|Xã|Vĩnh Hải
22861|56|Xã|Xuân Hải
03424|12|Xã|Bản Bo
03390|12|Xã|Bình Lư
03466|12|Xã|Bum Nưa
03433|12|Xã|Bum Tở
03571|12|Xã|Dào San
03388|12|Phường|Đoàn Kết
03508|12|Xã|Hồng Thu
03460|12|Xã|Hua Bum
03640|12|Xã|Khoen On
03583|12|Xã|Khổng Lào
03430|12|Xã|Khun Há
03487|12|Xã|Lê Lợi
03451|12|Xã|Mù Cả
03601|12|Xã|Mường Khoa
03637|12|Xã|Mường Kim
03472|12|Xã|Mường Mô
03445|12|Xã|Mường Tè
03618|12|Xã|Mường Than
03544|12|Xã|Nậm Cuổi
03434|12|Xã|Nậm Hàng
03538|12|Xã|Nậm Mạ
03613|12|Xã|Nậm Sỏ
03517|12|Xã|Nậm Tăm
03503|12|Xã|Pa Tần
03442|12|Xã|Pa Ủ
03616|12|Xã|Pắc Ta
03549|12|Xã|Phong Thổ
03532|12|Xã|Pu Sam Cáp
03562|12|Xã|Sì Lở Lầu
03394|12|Xã|Sin Suối Hồ
03478|12|Xã|Sìn Hồ
03463|12|Xã|Tà Tổng
03405|12|Xã|Tả Lèng
03408|12|Phường|Tân Phong
03598|12|Xã|Tân Uyên
03595|12|Xã|Than Uyên
03439|12|Xã|Thu Lũm
03529|12|Xã|Tủa Sín Chải
06196|20|Xã|Ba Sơn
06325|20|Xã|Bắc Sơn
06475|20|Xã|Bằng Mạc
06112|20|Xã|Bình Gia
06427|20|Xã|Cai Kinh
06211|20|Xã|Cao Lộc
06637|20|Xã|Châu Sơn
06463|20|Xã|Chi Lăng
06481|20|Xã|Chiến Thắng
06220|20|Xã|Công Sơn
06280|20|Xã|Điềm He
06613|20|Xã|Đình Lập
06001|20|Xã|Đoàn Kết
05977|20|Phường|Đông Kinh
06184|20|Xã|Đồng Đăng
06073|20|Xã|Hoa Thám
06172|20|Xã|Hoàng Văn Thụ
06151|20|Xã|Hội Hoan
06079|20|Xã|Hồng Phong
06349|20|Xã|Hưng Vũ
06400|20|Xã|Hữu Liên
06385|20|Xã|Hữu Lũng
06037|20|Xã|Kháng Chiến
06286|20|Xã|Khánh Khê
06565|20|Xã|Khuất Xá
06625|20|Xã|Kiên Mộc
06187|20|Phường|Kỳ Lừa
06529|20|Xã|Lộc Bình
06601|20|Xã|Lợi Bác
05983|20|Phường|Lương Văn Tri
06541|20|Xã|Mẫu Sơn
06526|20|Xã|Na Dương
06124|20|Xã|Na Sầm
06496|20|Xã|Nhân Lý
06376|20|Xã|Nhất Hòa
06517|20|Xã|Quan Sơn
06004|20|Xã|Quốc Khánh
06058|20|Xã|Quốc Việt
06076|20|Xã|Quý Hòa
05986|20|Phường|Tam Thanh
06316|20|Xã|Tân Đoàn
06445|20|Xã|Tân Thành
06019|20|Xã|Tân Tiến
06337|20|Xã|Tân Tri
06115|20|Xã|Tân Văn
06616|20|Xã|Thái Bình
06040|20|Xã|Thất Khê
06085|20|Xã|Thiện Hòa
06103|20|Xã|Thiện Long
06436|20|Xã|Thiện Tân
06091|20|Xã|Thiện Thuật
06577|20|Xã|Thống Nhất
06148|20|Xã|Thụy Hùng
06046|20|Xã|Tràng Định
06313|20|Xã|Tri Lễ
06457|20|Xã|Tuấn Sơn
06505|20|Xã|Vạn Linh
06154|20|Xã|Văn Lãng
06253|20|Xã|Văn Quan
06415|20|Xã|Vân Nham
06367|20|Xã|Vũ Lăng
06364|20|Xã|Vũ Lễ
06607|20|Xã|Xuân Dương
06391|20|Xã|Yên Bình
06298|20|Xã|Yên Phúc
02686|15|Xã|A Mú Sung
04543|15|Phường|Âu Lâu
03046|15|Xã|Bản Hồ
02788|15|Xã|Bản Lầu
02869|15|Xã|Bản Liền
02725|15|Xã|Bản Xèo
04750|15|Xã|Bảo Ái
02989|15|Xã|Bảo Hà
02890|15|Xã|Bảo Nhai
02905|15|Xã|Bảo Thắng
02947|15|Xã|Bảo Yên
02683|15|Xã|Bát Xát
02839|15|Xã|Bắc Hà
02671|15|Phường|Cam Đường
04726|15|Xã|Cảm Nhân
02782|15|Xã|Cao Sơn
04693|15|Xã|Cát Thịnh
04681|15|Phường|Cầu Thia
04699|15|Xã|Chấn Thịnh
04387|15|Xã|Châu Quế
04489|15|Xã|Chế Tạo
03091|15|Xã|Chiềng Ken
02896|15|Xã|Cốc Lầu
02746|15|Xã|Cốc San
02707|15|Xã|Dền Sáng
03106|15|Xã|Dương Quỳ
04399|15|Xã|Đông Cuông
04636|15|Xã|Gia Hội
02923|15|Xã|Gia Phú
04585|15|Xã|Hạnh Phúc
02680|15|Xã|Hợp Thành
04576|15|Xã|Hưng Khánh
04342|15|Xã|Khánh Hòa
03103|15|Xã|Khánh Yên
04465|15|Xã|Khao Mang
04474|15|Xã|Lao Chải
02647|15|Phường|Lào Cai
04381|15|Xã|Lâm Giang
04309|15|Xã|Lâm Thượng
04660|15|Xã|Liên Sơn
04303|15|Xã|Lục Yên
02848|15|Xã|Lùng Phình
04537|15|Xã|Lương Thịnh
04375|15|Xã|Mậu A
03121|15|Xã|Minh Lương
04450|15|Xã|Mỏ Vàng
04456|15|Xã|Mù Cang Chải
03043|15|Xã|Mường Bo
02728|15|Xã|Mường Hum
02761|15|Xã|Mường Khương
04345|15|Xã|Mường Lai
04273|15|Phường|Nam Cường
03076|15|Xã|Nậm Chày
04462|15|Xã|Nậm Có
03085|15|Xã|Nậm Xé
02953|15|Xã|Nghĩa Đô
04288|15|Phường|Nghĩa Lộ
04711|15|Xã|Nghĩa Tâm
03004|15|Xã|Ngũ Chỉ Sơn
02752|15|Xã|Pha Long
04609|15|Xã|Phình Hồ
04402|15|Xã|Phong Dụ Hạ
04423|15|Xã|Phong Dụ Thượng
02902|15|Xã|Phong Hải
02998|15|Xã|Phúc Khánh
04363|15|Xã|Phúc Lợi
04492|15|Xã|Púng Luông
04531|15|Xã|Quy Mông
03006|15|Phường|Sa Pa
02809|15|Xã|Si Ma Cai
02824|15|Xã|Sín Chéng
04651|15|Xã|Sơn Lương
04603|15|Xã|Tà Xi Láng
02842|15|Xã|Tả Củ Tỷ
03013|15|Xã|Tả Phìn
03037|15|Xã|Tả Van
02908|15|Xã|Tằng Loỏng
04429|15|Xã|Tân Hợp
04336|15|Xã|Tân Lĩnh
04717|15|Xã|Thác Bà
04705|15|Xã|Thượng Bằng La
02968|15|Xã|Thượng Hà
04606|15|Xã|Trạm Tấu
04498|15|Xã|Trấn Yên
02695|15|Xã|Trịnh Tường
04663|15|Phường|Trung Tâm
04630|15|Xã|Tú Lệ
03082|15|Xã|Văn Bàn
04672|15|Xã|Văn Chấn
04279|15|Phường|Văn Phú
04564|15|Xã|Việt Hồng
03061|15|Xã|Võ Lao
04441|15|Xã|Xuân Ái
02962|15|Xã|Xuân Hòa
02926|15|Xã|Xuân Quang
02701|15|Xã|Y Tý
04252|15|Phường|Yên Bái
04714|15|Xã|Yên Bình
04744|15|Xã|Yên Thành
24823|68|Phường|1 Bảo Lộc
24820|68|Phường|2 Bảo Lộc
24841|68|Phường|3 Bảo Lộc
24829|68|Phường|B'Lao
25054|68|Xã|Bảo Lâm 1
25084|68|Xã|Bảo Lâm 2
25093|68|Xã|Bảo Lâm 3
25063|68|Xã|Bảo Lâm 4
25057|68|Xã|Bảo Lâm 5
25018|68|Xã|Bảo Thuận
23005|68|Xã|Bắc Bình
24611|68|Phường|Bắc Gia Nghĩa
23152|68|Xã|Bắc Ruộng
22960|68|Phường|Bình Thuận
24787|68|Phường|Cam Ly - Đà Lạt
25159|68|Xã|Cát Tiên
25180|68|Xã|Cát Tiên 2
25162|68|Xã|Cát Tiên 3
24640|68|Xã|Cư Jút
24934|68|Xã|D'Ran
25000|68|Xã|Di Linh
25099|68|Xã|Đạ Huoai
25105|68|Xã|Đạ Huoai 2
25114|68|Xã|Đạ Huoai 3
25126|68|Xã|Đạ Tẻh
25138|68|Xã|Đạ Tẻh 2
25135|68|Xã|Đạ Tẻh 3
24886|68|Xã|Đam Rông 1
24877|68|Xã|Đam Rông 2
24875|68|Xã|Đam Rông 3
24853|68|Xã|Đam Rông 4
24670|68|Xã|Đắk Mil
24678|68|Xã|Đắk Sắk
24718|68|Xã|Đắk Song
24646|68|Xã|Đắk Wil
25007|68|Xã|Đinh Trang Thượng
24871|68|Xã|Đinh Văn Lâm Hà
24617|68|Phường|Đông Gia Nghĩa
23074|68|Xã|Đông Giang
23173|68|Xã|Đồng Kho
24931|68|Xã|Đơn Dương
24717|68|Xã|Đức An
24664|68|Xã|Đức Lập
23191|68|Xã|Đức Linh
24958|68|Xã|Đức Trọng
25015|68|Xã|Gia Hiệp
23020|68|Xã|Hải Ninh
23128|68|Xã|Hàm Kiệm
23095|68|Xã|Hàm Liêm
23236|68|Xã|Hàm Tân
23122|68|Xã|Hàm Thạnh
22933|68|Phường|Hàm Thắng
23059|68|Xã|Hàm Thuận
23089|68|Xã|Hàm Thuận Bắc
23110|68|Xã|Hàm Thuận Nam
24967|68|Xã|Hiệp Thạnh
25042|68|Xã|Hòa Bắc
25036|68|Xã|Hòa Ninh
23053|68|Xã|Hòa Thắng
23194|68|Xã|Hoài Đức
23086|68|Xã|Hồng Sơn
23041|68|Xã|Hồng Thái
24943|68|Xã|Ka Đô
24733|68|Xã|Kiến Đức
24688|68|Xã|Krông Nô
23065|68|Xã|La Dạ
23235|68|Phường|La Gi
24848|68|Xã|Lạc Dương
24846|68|Phường|Lang Biang - Đà Lạt
24778|68|Phường|Lâm Viên - Đà Lạt
22969|68|Xã|Liên Hương
23032|68|Xã|Lương Sơn
22918|68|Phường|Mũi Né
24868|68|Xã|Nam Ban Lâm Hà
24649|68|Xã|Nam Dong
24697|68|Xã|Nam Đà
24615|68|Phường|Nam Gia Nghĩa
24883|68|Xã|Nam Hà Lâm Hà
23200|68|Xã|Nam Thành
24703|68|Xã|Nâm Nung
23158|68|Xã|Nghị Đức
24751|68|Xã|Nhân Cơ
24985|68|Xã|Ninh Gia
22972|68|Xã|Phan Rí Cửa
23008|68|Xã|Phan Sơn
22945|68|Phường|Phan Thiết
23272|68|Đặc khu|Phú Quý
24895|68|Xã|Phú Sơn Lâm Hà
22924|68|Phường|Phú Thủy
24907|68|Xã|Phúc Thọ Lâm Hà
23231|68|Phường|Phước Hội
24620|68|Xã|Quảng Hòa
24631|68|Xã|Quảng Khê
24955|68|Xã|Quảng Lập
24712|68|Xã|Quảng Phú
24616|68|Xã|Quảng Sơn
24748|68|Xã|Quảng Tân
24760|68|Xã|Quảng Tín
24736|68|Xã|Quảng Trực
23023|68|Xã|Sông Lũy
25051|68|Xã|Sơn Điền
23266|68|Xã|Sơn Mỹ
23188|68|Xã|Suối Kiết
24637|68|Xã|Tà Đùng
24991|68|Xã|Tà Hine
24988|68|Xã|Tà Năng
23149|68|Xã|Tánh Linh
24916|68|Xã|Tân Hà Lâm Hà
23246|68|Xã|Tân Hải
24976|68|Xã|Tân Hội
23134|68|Xã|Tân Lập
23230|68|Xã|Tân Minh
23143|68|Xã|Tân Thành
24682|68|Xã|Thuận An
24722|68|Xã|Thuận Hạnh
22954|68|Phường|Tiến Thành
23227|68|Xã|Trà Tân
24730|68|Xã|Trường Xuân
24739|68|Xã|Tuy Đức
22978|68|Xã|Tuy Phong
22963|68|Xã|Tuyên Quang
22981|68|Xã|Vĩnh Hảo
24781|68|Phường|Xuân Hương - Đà Lạt
24805|68|Phường|Xuân Trường - Đà Lạt
17479|40|Xã|An Châu
17329|40|Xã|Anh Sơn
17365|40|Xã|Anh Sơn Đông
17707|40|Xã|Bạch Hà
17623|40|Xã|Bạch Ngọc
16819|40|Xã|Bắc Lý
17818|40|Xã|Bích Hào
17230|40|Xã|Bình Chuẩn
17515|40|Xã|Bình Minh
17242|40|Xã|Cam Phục
17728|40|Xã|Cát Ngạn
16804|40|Xã|Châu Bình
17044|40|Xã|Châu Hồng
17248|40|Xã|Châu Khê
17056|40|Xã|Châu Lộc
16792|40|Xã|Châu Tiến
16855|40|Xã|Chiêu Lưu
17254|40|Xã|Con Cuông
16732|40|Phường|Cửa Lò
17464|40|Xã|Diễn Châu
17713|40|Xã|Đại Đồng
17944|40|Xã|Đại Huệ
17662|40|Xã|Đô Lương
17017|40|Xã|Đông Hiếu
17878|40|Xã|Đông Lộc
17530|40|Xã|Đông Thành
17416|40|Xã|Đức Châu
17524|40|Xã|Giai Lạc
17278|40|Xã|Giai Xuân
17419|40|Xã|Hải Châu
17833|40|Xã|Hải Lộc
17722|40|Xã|Hạnh Lâm
17770|40|Xã|Hoa Quân
17110|40|Phường|Hoàng Mai
17605|40|Xã|Hợp Minh
16801|40|Xã|Hùng Chân
17395|40|Xã|Hùng Châu
16828|40|Xã|Huồi Tụ
18001|40|Xã|Hưng Nguyên
18028|40|Xã|Hưng Nguyên Nam
16885|40|Xã|Hữu Khuông
16849|40|Xã|Hữu Kiệm
16822|40|Xã|Keng Đu
17791|40|Xã|Kim Bảng
17971|40|Xã|Kim Liên
18040|40|Xã|Lam Thành
17641|40|Xã|Lương Sơn
16906|40|Xã|Lượng Minh
17239|40|Xã|Mậu Thạch
17476|40|Xã|Minh Châu
17071|40|Xã|Minh Hợp
17263|40|Xã|Môn Sơn
17089|40|Xã|Mường Chọng
17077|40|Xã|Mường Ham
16831|40|Xã|Mường Lống
16774|40|Xã|Mường Quàng
16858|40|Xã|Mường Típ
16813|40|Xã|Mường Xén
16816|40|Xã|Mỹ Lý
16834|40|Xã|Na Loi
16870|40|Xã|Na Ngoi
17935|40|Xã|Nam Đàn
16837|40|Xã|Nậm Cắn
16903|40|Xã|Nga My
17827|40|Xã|Nghi Lộc
16941|40|Xã|Nghĩa Đàn
17284|40|Xã|Nghĩa Đồng
17326|40|Xã|Nghĩa Hành
16972|40|Xã|Nghĩa Hưng
17032|40|Xã|Nghĩa Khánh
16951|40|Xã|Nghĩa Lâm
17029|40|Xã|Nghĩa Lộc
16975|40|Xã|Nghĩa Mai
16969|40|Xã|Nghĩa Thọ
17344|40|Xã|Nhân Hòa
16882|40|Xã|Nhôn Mai
17857|40|Xã|Phúc Lộc
17569|40|Xã|Quan Thành
17521|40|Xã|Quang Đồng
17443|40|Xã|Quảng Châu
16738|40|Xã|Quế Phong
16777|40|Xã|Quỳ Châu
17035|40|Xã|Quỳ Hợp
17176|40|Xã|Quỳnh Anh
17179|40|Xã|Quỳnh Lưu
17125|40|Phường|Quỳnh Mai
17212|40|Xã|Quỳnh Phú
17170|40|Xã|Quỳnh Sơn
17149|40|Xã|Quỳnh Tam
17224|40|Xã|Quỳnh Thắng
17143|40|Xã|Quỳnh Văn
17759|40|Xã|Sơn Lâm
17743|40|Xã|Tam Đồng
17059|40|Xã|Tam Hợp
16933|40|Xã|Tam Quang
16936|40|Xã|Tam Thái
17305|40|Xã|Tân An
17488|40|Xã|Tân Châu
17266|40|Xã|Tân Kỳ
17128|40|Phường|Tân Mai
17272|40|Xã|Tân Phú
17011|40|Phường|Tây Hiếu
16939|40|Phường|Thái Hòa
17335|40|Xã|Thành Bình Thọ
16681|40|Phường|Thành Vinh
17842|40|Xã|Thần Lĩnh
17989|40|Xã|Thiên Nhẫn
16744|40|Xã|Thông Thụ
17689|40|Xã|Thuần Trung
17287|40|Xã|Tiên Đồng
16750|40|Xã|Tiền Phong
16756|40|Xã|Tri Lễ
17866|40|Xã|Trung Lộc
16690|40|Phường|Trường Vinh
16876|40|Xã|Tương Dương
17950|40|Xã|Vạn An
17677|40|Xã|Văn Hiến
17854|40|Xã|Văn Kiều
17560|40|Xã|Vân Du
17611|40|Xã|Vân Tụ
17920|40|Phường|Vinh Hưng
16708|40|Phường|Vinh Lộc
16702|40|Phường|Vinh Phú
17357|40|Xã|Vĩnh Tường
17779|40|Xã|Xuân Lâm
16909|40|Xã|Yên Hòa
16912|40|Xã|Yên Na
17506|40|Xã|Yên Thành
18007|40|Xã|Yên Trung
17380|40|Xã|Yên Xuân
13579|37|Xã|Bắc Lý
13540|37|Xã|Bình An
13531|37|Xã|Bình Giang
13504|37|Xã|Bình Lục
14623|37|Xã|Bình Minh
13501|37|Xã|Bình Mỹ
13558|37|Xã|Bình Sơn
14056|37|Xã|Cát Thành
14653|37|Xã|Chất Bình
13318|37|Phường|Châu Sơn
14026|37|Xã|Cổ Lễ
14404|37|Xã|Cúc Phương
13336|37|Phường|Duy Hà
13330|37|Phường|Duy Tân
13324|37|Phường|Duy Tiên
14500|37|Xã|Đại Hoàng
14677|37|Xã|Định Hóa
13693|37|Phường|Đông A
14566|37|Phường|Đông Hoa Lư
14746|37|Xã|Đồng Thái
13900|37|Xã|Đồng Thịnh
13348|37|Phường|Đồng Văn
14482|37|Xã|Gia Hưng
14389|37|Xã|Gia Lâm
14524|37|Xã|Gia Phong
14494|37|Xã|Gia Trấn
14401|37|Xã|Gia Tường
14488|37|Xã|Gia Vân
14464|37|Xã|Gia Viễn
14194|37|Xã|Giao Bình
14182|37|Xã|Giao Hòa
14179|37|Xã|Giao Hưng
14161|37|Xã|Giao Minh
14212|37|Xã|Giao Ninh
14203|37|Xã|Giao Phúc
14167|37|Xã|Giao Thủy
13366|37|Phường|Hà Nam
14281|37|Xã|Hải An
14236|37|Xã|Hải Anh
14215|37|Xã|Hải Hậu
14248|37|Xã|Hải Hưng
14287|37|Xã|Hải Quang
14221|37|Xã|Hải Thịnh
14218|37|Xã|Hải Tiến
14308|37|Xã|Hải Xuân
13753|37|Xã|Hiển Khánh
14329|37|Phường|Hoa Lư
13927|37|Xã|Hồng Phong
13984|37|Phường|Hồng Quang
14614|37|Xã|Khánh Hội
14611|37|Xã|Khánh Nhạc
14563|37|Xã|Khánh Thiện
14608|37|Xã|Khánh Trung
13384|37|Phường|Kim Bảng
14698|37|Xã|Kim Đông
14638|37|Xã|Kim Sơn
13402|37|Phường|Kim Thanh
14674|37|Xã|Lai Thành
13393|37|Phường|Lê Hồ
13456|37|Xã|Liêm Hà
13444|37|Phường|Liêm Tuyền
13786|37|Xã|Liên Minh
13573|37|Xã|Lý Nhân
13435|37|Phường|Lý Thường Kiệt
13750|37|Xã|Minh Tân
14071|37|Xã|Minh Thái
13708|37|Phường|Mỹ Lộc
13669|37|Phường|Nam Định
14014|37|Xã|Nam Đồng
14359|37|Phường|Nam Hoa Lư
13987|37|Xã|Nam Hồng
13627|37|Xã|Nam Lý
14011|37|Xã|Nam Minh
14005|37|Xã|Nam Ninh
13966|37|Xã|Nam Trực
13591|37|Xã|Nam Xang
13891|37|Xã|Nghĩa Hưng
13957|37|Xã|Nghĩa Lâm
13918|37|Xã|Nghĩa Sơn
13396|37|Phường|Nguyễn Úy
13609|37|Xã|Nhân Hà
14428|37|Xã|Nho Quan
14077|37|Xã|Ninh Cường
14038|37|Xã|Ninh Giang
14620|37|Xã|Phát Diệm
13822|37|Xã|Phong Doanh
13291|37|Phường|Phù Vân
13285|37|Phường|Phủ Lý
14458|37|Xã|Phú Long
14407|37|Xã|Phú Sơn
14062|37|Xã|Quang Hưng
14647|37|Xã|Quang Thiện
13939|37|Xã|Quỹ Nhất
14452|37|Xã|Quỳnh Lưu
13894|37|Xã|Rạng Đông
13420|37|Phường|Tam Chúc
14362|37|Phường|Tam Điệp
13807|37|Xã|Tân Minh
13474|37|Xã|Tân Thanh
14533|37|Phường|Tây Hoa Lư
13483|37|Xã|Thanh Bình
13489|37|Xã|Thanh Lâm
13495|37|Xã|Thanh Liêm
14434|37|Xã|Thanh Sơn
13699|37|Phường|Thành Nam
13684|37|Phường|Thiên Trường
13363|37|Phường|Tiên Sơn
13594|37|Xã|Trần Thương
14365|37|Phường|Trung Sơn
14053|37|Xã|Trực Ninh
13777|37|Phường|Trường Thi
13864|37|Xã|Vạn Thắng
13972|37|Phường|Vị Khê
13597|37|Xã|Vĩnh Trụ
13834|37|Xã|Vũ Dương
13741|37|Xã|Vụ Bản
14104|37|Xã|Xuân Giang
14095|37|Xã|Xuân Hồng
14122|37|Xã|Xuân Hưng
14089|37|Xã|Xuân Trường
13795|37|Xã|Ý Yên
13870|37|Xã|Yên Cường
13879|37|Xã|Yên Đồng
14560|37|Xã|Yên Khánh
14743|37|Xã|Yên Mạc
14701|37|Xã|Yên Mô
14371|37|Phường|Yên Sơn
14725|37|Phường|Yên Thắng
14728|37|Xã|Yên Từ
05425|25|Xã|An Bình
05395|25|Xã|An Nghĩa
07948|25|Phường|Âu Cơ
08527|25|Xã|Bản Nguyên
05245|25|Xã|Bao La
07996|25|Xã|Bằng Luân
08935|25|Xã|Bình Nguyên
08275|25|Xã|Bình Phú
08944|25|Xã|Bình Tuyền
08950|25|Xã|Bình Xuyên
05047|25|Xã|Cao Dương
05089|25|Xã|Cao Phong
04876|25|Xã|Cao Sơn
08341|25|Xã|Cẩm Khê
08038|25|Xã|Chân Mộng
07999|25|Xã|Chí Đám
08218|25|Xã|Chí Tiên
08614|25|Xã|Cự Đồng
08254|25|Xã|Dân Chủ
05086|25|Xã|Dũng Tiến
04831|25|Xã|Đà Bắc
08923|25|Xã|Đại Đình
05347|25|Xã|Đại Đồng
08071|25|Xã|Đan Thượng
08662|25|Xã|Đào Xá
08914|25|Xã|Đạo Trù
07969|25|Xã|Đoan Hùng
08209|25|Xã|Đông Thành
08431|25|Xã|Đồng Lương
04846|25|Xã|Đức Nhàn
08053|25|Xã|Hạ Hòa
08782|25|Xã|Hải Lựu
08110|25|Xã|Hiền Lương
08443|25|Xã|Hiền Quan
04795|25|Phường|Hòa Bình
08896|25|Xã|Hoàng An
08203|25|Xã|Hoàng Cương
08905|25|Xã|Hội Thịnh
05068|25|Xã|Hợp Kim
08770|25|Xã|Hợp Lý
08416|25|Xã|Hùng Việt
08632|25|Xã|Hương Cần
08515|25|Xã|Hy Cương
08635|25|Xã|Khả Cửu
04978|25|Xã|Kim Bôi
04894|25|Phường|Kỳ Sơn
05362|25|Xã|Lạc Lương
05266|25|Xã|Lạc Sơn
05392|25|Xã|Lạc Thủy
08560|25|Xã|Lai Đồng
08494|25|Xã|Lâm Thao
08761|25|Xã|Lập Thạch
09064|25|Xã|Liên Châu
08812|25|Xã|Liên Hòa
08227|25|Xã|Liên Minh
04960|25|Xã|Liên Sơn
08620|25|Xã|Long Cốc
04924|25|Xã|Lương Sơn
05200|25|Xã|Mai Châu
05251|25|Xã|Mai Hạ
08593|25|Xã|Minh Đài
08338|25|Xã|Minh Hòa
05158|25|Xã|Mường Bi
05014|25|Xã|Mường Động
05134|25|Xã|Mường Hoa
05116|25|Xã|Mường Thàng
05287|25|Xã|Mường Vang
04990|25|Xã|Nật Sơn
05329|25|Xã|Ngọc Sơn
09052|25|Xã|Nguyệt Đức
05290|25|Xã|Nhân Nghĩa
07894|25|Phường|Nông Trang
05212|25|Xã|Pà Cò
07954|25|Phường|Phong Châu
08230|25|Xã|Phù Ninh
08398|25|Xã|Phú Khê
08236|25|Xã|Phú Mỹ
07942|25|Phường|Phú Thọ
08740|25|Phường|Phúc Yên
08521|25|Xã|Phùng Nguyên
08173|25|Xã|Quảng Yên
04873|25|Xã|Quy Đức
05323|25|Xã|Quyết Thắng
08848|25|Xã|Sông Lô
08866|25|Xã|Sơn Đông
08296|25|Xã|Sơn Lương
08869|25|Xã|Tam Dương
08872|25|Xã|Tam Dương Bắc
08911|25|Xã|Tam Đảo
09043|25|Xã|Tam Hồng
08434|25|Xã|Tam Nông
08824|25|Xã|Tam Sơn
04792|25|Phường|Tân Hòa
05128|25|Xã|Tân Lạc
05206|25|Xã|Tân Mai
04849|25|Xã|Tân Pheo
08566|25|Xã|Tân Sơn
08023|25|Xã|Tây Cốc
09040|25|Xã|Tề Lỗ
08788|25|Xã|Thái Hòa
08152|25|Xã|Thanh Ba
07909|25|Phường|Thanh Miếu
08542|25|Xã|Thanh Sơn
08674|25|Xã|Thanh Thủy
04897|25|Xã|Thịnh Minh
08479|25|Xã|Thọ Văn
09112|25|Xã|Thổ Tang
04828|25|Phường|Thống Nhất
08545|25|Xã|Thu Cúc
05092|25|Xã|Thung Nai
05293|25|Xã|Thượng Cốc
08323|25|Xã|Thượng Long
08842|25|Xã|Tiên Lữ
08344|25|Xã|Tiên Lương
04891|25|Xã|Tiền Phong
05191|25|Xã|Toàn Thắng
08245|25|Xã|Trạm Thản
08311|25|Xã|Trung Sơn
08686|25|Xã|Tu Vũ
08467|25|Xã|Vạn Xuân
08134|25|Xã|Văn Lang
08611|25|Xã|Văn Miếu
08377|25|Xã|Vân Bán
07918|25|Phường|Vân Phú
05152|25|Xã|Vân Sơn
07900|25|Phường|Việt Trì
09079|25|Xã|Vĩnh An
08143|25|Xã|Vĩnh Chân
09100|25|Xã|Vĩnh Hưng
09154|25|Xã|Vĩnh Phú
08716|25|Phường|Vĩnh Phúc
09106|25|Xã|Vĩnh Thành
09076|25|Xã|Vĩnh Tường
08707|25|Phường|Vĩnh Yên
08584|25|Xã|Võ Miếu
08590|25|Xã|Xuân Đài
08746|25|Phường|Xuân Hòa
08971|25|Xã|Xuân Lãng
08500|25|Xã|Xuân Lũng
08305|25|Xã|Xuân Viên
08113|25|Xã|Yên Kỳ
09025|25|Xã|Yên Lạc
08773|25|Xã|Yên Lãng
08290|25|Xã|Yên Lập
05305|25|Xã|Yên Phú
08656|25|Xã|Yên Sơn
05353|25|Xã|Yên Thủy
05386|25|Xã|Yên Trị
21034|51|Xã|An Phú
21499|51|Xã|Ba Dinh
21496|51|Xã|Ba Động
21205|51|Xã|Ba Gia
21523|51|Xã|Ba Tô
21484|51|Xã|Ba Tơ
21529|51|Xã|Ba Vì
21490|51|Xã|Ba Vinh
21538|51|Xã|Ba Xa
21100|51|Xã|Bình Chương
21085|51|Xã|Bình Minh
21040|51|Xã|Bình Sơn
23377|51|Xã|Bờ Y
21136|51|Xã|Cà Đam
21025|51|Phường|Cẩm Thành
23383|51|Xã|Dục Nông
23302|51|Phường|Đăk Bla
23284|51|Phường|Đăk Cấm
23500|51|Xã|Đăk Hà
23485|51|Xã|Đăk Kôi
23368|51|Xã|Đăk Long
23512|51|Xã|Đăk Mar
23374|51|Xã|Đăk Môn
23341|51|Xã|Đăk Pék
23344|51|Xã|Đăk Plô
23504|51|Xã|Đăk Pxi
23332|51|Xã|Đăk Rơ Wa
23479|51|Xã|Đăk Rve
23416|51|Xã|Đăk Sao
23401|51|Xã|Đăk Tô
23419|51|Xã|Đăk Tờ Kan
23510|51|Xã|Đăk Ui
21520|51|Xã|Đặng Thùy Trâm
21385|51|Xã|Đình Cương
21109|51|Xã|Đông Sơn
21127|51|Xã|Đông Trà Bồng
21439|51|Phường|Đức Phổ
23326|51|Xã|Ia Chim
23535|51|Xã|Ia Đal
23538|51|Xã|Ia Tơi
21472|51|Xã|Khánh Cường
23497|51|Xã|Kon Braih
23430|51|Xã|Kon Đào
23476|51|Xã|Kon Plông
23293|51|Phường|Kon Tum
21433|51|Xã|Lân Phong
21409|51|Xã|Long Phụng
21548|51|Đặc khu|Lý Sơn
23455|51|Xã|Măng Bút
23473|51|Xã|Măng Đen
23446|51|Xã|Măng Ri
21361|51|Xã|Minh Long
21421|51|Xã|Mỏ Cày
23536|51|Xã|Mô Rai
21400|51|Xã|Mộ Đức
21250|51|Xã|Nghĩa Giang
21364|51|Xã|Nghĩa Hành
21028|51|Phường|Nghĩa Lộ
23365|51|Xã|Ngọc Linh
23317|51|Xã|Ngọk Bay
23515|51|Xã|Ngọk Réo
23428|51|Xã|Ngọk Tụ
21457|51|Xã|Nguyễn Nghiêm
21370|51|Xã|Phước Giang
23530|51|Xã|Rờ Kơi
23534|51|Xã|Sa Bình
21478|51|Phường|Sa Huỳnh
23392|51|Xã|Sa Loong
23527|51|Xã|Sa Thầy
21289|51|Xã|Sơn Hà
21292|51|Xã|Sơn Hạ
21325|51|Xã|Sơn Kỳ
21307|51|Xã|Sơn Linh
21349|51|Xã|Sơn Mai
21340|51|Xã|Sơn Tây
21343|51|Xã|Sơn Tây Hạ
21334|51|Xã|Sơn Tây Thượng
21319|51|Xã|Sơn Thủy
21220|51|Xã|Sơn Tịnh
21154|51|Xã|Tây Trà
21157|51|Xã|Tây Trà Bồng
21124|51|Xã|Thanh Bồng
21388|51|Xã|Thiện Tín
21181|51|Xã|Thọ Phong
21211|51|Xã|Tịnh Khê
21115|51|Xã|Trà Bồng
21451|51|Phường|Trà Câu
21244|51|Xã|Trà Giang
21172|51|Phường|Trương Quang Trọng
21196|51|Xã|Trường Giang
23425|51|Xã|Tu Mơ Rông
21235|51|Xã|Tư Nghĩa
21061|51|Xã|Vạn Tường
21238|51|Xã|Vệ Giang
23356|51|Xã|Xốp
23548|51|Xã|Ya Ly
07090|22|Phường|An Sinh
06970|22|Xã|Ba Chẽ
06673|22|Phường|Bãi Cháy
07081|22|Phường|Bình Khê
06838|22|Xã|Bình Liêu
06967|22|Xã|Cái Chiên
06658|22|Phường|Cao Xanh
06793|22|Phường|Cẩm Phả
07192|22|Đặc khu|Cô Tô
06781|22|Phường|Cửa Ông
06895|22|Xã|Đầm Hà
06874|22|Xã|Điền Xá
07135|22|Phường|Đông Mai
06877|22|Xã|Đông Ngũ
07093|22|Phường|Đông Triều
06946|22|Xã|Đường Hoa
07168|22|Phường|Hà An
06676|22|Phường|Hà Lầm
06652|22|Phường|Hà Tu
06688|22|Phường|Hạ Long
06799|22|Xã|Hải Hòa
06886|22|Xã|Hải Lạng
06733|22|Xã|Hải Ninh
06724|22|Xã|Hải Sơn
07147|22|Phường|Hiệp Hòa
07114|22|Phường|Hoàng Quế
07030|22|Phường|Hoành Bồ
06841|22|Xã|Hoành Mô
06685|22|Phường|Hồng Gai
06979|22|Xã|Kỳ Thượng
07180|22|Phường|Liên Hòa
06856|22|Xã|Lục Hồn
06985|22|Xã|Lương Minh
07069|22|Phường|Mạo Khê
06712|22|Phường|Móng Cái 1
06709|22|Phường|Móng Cái 2
06736|22|Phường|Móng Cái 3
06760|22|Phường|Mông Dương
07183|22|Phường|Phong Cốc
06778|22|Phường|Quang Hanh
06931|22|Xã|Quảng Đức
06922|22|Xã|Quảng Hà
07054|22|Xã|Quảng La
06913|22|Xã|Quảng Tân
07132|22|Phường|Quảng Yên
07060|22|Xã|Thống Nhất
06862|22|Xã|Tiên Yên
06706|22|Phường|Tuần Châu
06811|22|Phường|Uông Bí
06820|22|Phường|Vàng Danh
06994|22|Đặc khu|Vân Đồn
06661|22|Phường|Việt Hưng
06757|22|Xã|Vĩnh Thực
06832|22|Phường|Yên Tử
19483|44|Xã|A Dơi
19669|44|Xã|Ái Tử
19009|44|Phường|Ba Đồn
19567|44|Xã|Ba Lòng
19066|44|Phường|Bắc Gianh
19126|44|Xã|Bắc Trạch
19501|44|Xã|Bến Hải
19366|44|Xã|Bến Quan
19141|44|Xã|Bố Trạch
19255|44|Xã|Cam Hồng
19597|44|Xã|Cam Lộ
19742|44|Đặc khu|Cồn Cỏ
19537|44|Xã|Cồn Tiên
19414|44|Xã|Cửa Tùng
19496|44|Xã|Cửa Việt
18904|44|Xã|Dân Hóa
19681|44|Xã|Diên Sanh
19564|44|Xã|Đakrông
19333|44|Phường|Đông Hà
19159|44|Xã|Đông Trạch
18880|44|Phường|Đồng Hới
18949|44|Xã|Đồng Lê
18871|44|Phường|Đồng Sơn
18859|44|Phường|Đồng Thuận
19495|44|Xã|Gio Linh
19702|44|Xã|Hải Lăng
19603|44|Xã|Hiếu Giang
19033|44|Xã|Hòa Trạch
19111|44|Xã|Hoàn Lão
19555|44|Xã|Hướng Hiệp
19435|44|Xã|Hướng Lập
19441|44|Xã|Hướng Phùng
19429|44|Xã|Khe Sanh
18922|44|Xã|Kim Điền
19318|44|Xã|Kim Ngân
18943|44|Xã|Kim Phú
19594|44|Xã|La Lay
19432|44|Xã|Lao Bảo
19246|44|Xã|Lệ Ninh
19249|44|Xã|Lệ Thủy
19489|44|Xã|Lìa
18901|44|Xã|Minh Hóa
19741|44|Xã|Mỹ Thủy
19075|44|Xã|Nam Ba Đồn
19639|44|Xã|Nam Cửa Việt
19351|44|Phường|Nam Đông Hà
19093|44|Xã|Nam Gianh
19735|44|Xã|Nam Hải Lăng
19198|44|Xã|Nam Trạch
19225|44|Xã|Ninh Châu
19138|44|Xã|Phong Nha
19021|44|Xã|Phú Trạch
19207|44|Xã|Quảng Ninh
19057|44|Xã|Quảng Trạch
19360|44|Phường|Quảng Trị
19288|44|Xã|Sen Ngư
19588|44|Xã|Tà Rụt
19051|44|Xã|Tân Gianh
19462|44|Xã|Tân Lập
19291|44|Xã|Tân Mỹ
18919|44|Xã|Tân Thành
19147|44|Xã|Thượng Trạch
19645|44|Xã|Triệu Bình
19654|44|Xã|Triệu Cơ
19624|44|Xã|Triệu Phong
19030|44|Xã|Trung Thuần
19237|44|Xã|Trường Ninh
19309|44|Xã|Trường Phú
19204|44|Xã|Trường Sơn
18991|44|Xã|Tuyên Bình
18997|44|Xã|Tuyên Hóa
18958|44|Xã|Tuyên Lâm
18985|44|Xã|Tuyên Phú
18952|44|Xã|Tuyên Sơn
19699|44|Xã|Vĩnh Định
19372|44|Xã|Vĩnh Hoàng
19363|44|Xã|Vĩnh Linh
19405|44|Xã|Vĩnh Thủy
03856|14|Xã|Bắc Yên
03724|14|Xã|Bình Thuận
04171|14|Xã|Bó Sinh
03664|14|Phường|Chiềng An
03670|14|Phường|Chiềng Cơi
04078|14|Xã|Chiềng Hặc
03850|14|Xã|Chiềng Hoa
04204|14|Xã|Chiềng Khoong
04222|14|Xã|Chiềng Khương
03754|14|Xã|Chiềng La
03814|14|Xã|Chiềng Lao
04132|14|Xã|Chiềng Mai
04123|14|Xã|Chiềng Mung
03892|14|Xã|Chiềng Sại
03679|14|Phường|Chiềng Sinh
04195|14|Xã|Chiềng Sơ
03985|14|Xã|Chiềng Sơn
04108|14|Xã|Chiềng Sung
03781|14|Xã|Co Mạ
04000|14|Xã|Đoàn Kết
03922|14|Xã|Gia Phù
04210|14|Xã|Huổi Một
03961|14|Xã|Kim Bon
03763|14|Xã|Long Hẹ
04096|14|Xã|Lóng Phiêng
04045|14|Xã|Lóng Sập
04105|14|Xã|Mai Sơn
03980|14|Phường|Mộc Châu
03979|14|Phường|Mộc Sơn
03799|14|Xã|Muổi Nọi
03760|14|Xã|Mường Bám
03943|14|Xã|Mường Bang
03847|14|Xã|Mường Bú
04117|14|Xã|Mường Chanh
03688|14|Xã|Mường Chiên
03907|14|Xã|Mường Cơi
03727|14|Xã|Mường É
03694|14|Xã|Mường Giôn
04219|14|Xã|Mường Hung
03757|14|Xã|Mường Khiêng
03808|14|Xã|Mường La
04246|14|Xã|Mường Lạn
04183|14|Xã|Mường Lầm
04240|14|Xã|Mường Lèo
03712|14|Xã|Mường Sại
03784|14|Xã|Nậm Lầu
04186|14|Xã|Nậm Ty
03820|14|Xã|Ngọc Chiến
03871|14|Xã|Pắc Ngà
04144|14|Xã|Phiêng Cằm
04099|14|Xã|Phiêng Khoài
04159|14|Xã|Phiêng Pằn
03910|14|Xã|Phù Yên
04228|14|Xã|Púng Bánh
03703|14|Xã|Quỳnh Nhai
04006|14|Xã|Song Khủa
04168|14|Xã|Sông Mã
04231|14|Xã|Sốp Cộp
03901|14|Xã|Suối Tọ
04136|14|Xã|Tà Hộc
03868|14|Xã|Tà Xùa
03880|14|Xã|Tạ Khoa
03970|14|Xã|Tân Phong
03997|14|Xã|Tân Yên
03982|14|Phường|Thảo Nguyên
03721|14|Xã|Thuận Châu
03646|14|Phường|Tô Hiệu
04018|14|Xã|Tô Múa
03958|14|Xã|Tường Hạ
04048|14|Xã|Vân Hồ
04033|14|Phường|Vân Sơn
03862|14|Xã|Xím Vàng
04057|14|Xã|Xuân Nha
04075|14|Xã|Yên Châu
04087|14|Xã|Yên Sơn
28243|80|Xã|An Lục Long
27943|80|Xã|An Ninh
25732|80|Phường|An Tịnh
25681|80|Xã|Bến Cầu
27991|80|Xã|Bến Lức
28015|80|Xã|Bình Đức
27793|80|Xã|Bình Hiệp
27811|80|Xã|Bình Hòa
25480|80|Phường|Bình Minh
27868|80|Xã|Bình Thành
28108|80|Xã|Cần Đước
28159|80|Xã|Cần Giuộc
25573|80|Xã|Cầu Khởi
25585|80|Xã|Châu Thành
25552|80|Xã|Dương Minh Châu
27898|80|Xã|Đông Thành
27937|80|Xã|Đức Hòa
27925|80|Xã|Đức Huệ
27964|80|Xã|Đức Lập
25672|80|Phường|Gia Lộc
25654|80|Phường|Gò Dầu
25588|80|Xã|Hảo Đước
27931|80|Xã|Hậu Nghĩa
27841|80|Xã|Hậu Thạnh
27952|80|Xã|Hiệp Hòa
25606|80|Xã|Hòa Hội
27979|80|Xã|Hòa Khánh
25645|80|Phường|Hòa Thành
27727|80|Xã|Hưng Điền
25711|80|Xã|Hưng Thuận
27715|80|Phường|Khánh Hậu
27763|80|Xã|Khánh Hưng
27787|80|Phường|Kiến Tường
27694|80|Phường|Long An
28126|80|Xã|Long Cang
25684|80|Xã|Long Chữ
25630|80|Phường|Long Hoa
28144|80|Xã|Long Hựu
25702|80|Xã|Long Thuận
25579|80|Xã|Lộc Ninh
28003|80|Xã|Lương Hòa
27823|80|Xã|Mộc Hóa
28066|80|Xã|Mỹ An
27976|80|Xã|Mỹ Hạnh
28132|80|Xã|Mỹ Lệ
28177|80|Xã|Mỹ Lộc
27907|80|Xã|Mỹ Quý
28051|80|Xã|Mỹ Thạnh
28018|80|Xã|Mỹ Yên
27838|80|Xã|Nhơn Hòa Lập
27856|80|Xã|Nhơn Ninh
28087|80|Xã|Nhựt Tảo
25621|80|Xã|Ninh Điền
25567|80|Phường|Ninh Thạnh
25729|80|Xã|Phước Chỉ
28165|80|Xã|Phước Lý
25663|80|Xã|Phước Thạnh
25591|80|Xã|Phước Vinh
28201|80|Xã|Phước Vĩnh Tây
28114|80|Xã|Rạch Kiến
28210|80|Xã|Tầm Vu
27712|80|Phường|Tân An
25486|80|Xã|Tân Biên
25516|80|Xã|Tân Châu
25522|80|Xã|Tân Đông
25531|80|Xã|Tân Hòa
25525|80|Xã|Tân Hội
27721|80|Xã|Tân Hưng
28138|80|Xã|Tân Lân
25489|80|Xã|Tân Lập
28072|80|Xã|Tân Long
25459|80|Phường|Tân Ninh
25549|80|Xã|Tân Phú
28207|80|Xã|Tân Tập
27889|80|Xã|Tân Tây
25534|80|Xã|Tân Thành
27826|80|Xã|Tân Thạnh
28075|80|Xã|Tân Trụ
25633|80|Phường|Thanh Điền
25498|80|Xã|Thạnh Bình
25657|80|Xã|Thạnh Đức
27865|80|Xã|Thạnh Hóa
27994|80|Xã|Thạnh Lợi
27877|80|Xã|Thạnh Phước
28036|80|Xã|Thủ Thừa
28225|80|Xã|Thuận Mỹ
25510|80|Xã|Trà Vong
25708|80|Phường|Trảng Bàng
25666|80|Xã|Truông Mít
27775|80|Xã|Tuyên Bình
27817|80|Xã|Tuyên Thạnh
28093|80|Xã|Vàm Cỏ
27748|80|Xã|Vĩnh Châu
28222|80|Xã|Vĩnh Công
27757|80|Xã|Vĩnh Hưng
27736|80|Xã|Vĩnh Thạnh
05809|19|Xã|An Khánh
01906|19|Xã|Ba Bể
05533|19|Phường|Bá Xuyên
05528|19|Phường|Bách Quang
02014|19|Xã|Bạch Thông
01843|19|Phường|Bắc Kạn
01864|19|Xã|Bằng Thành
01942|19|Xã|Bằng Vân
05605|19|Xã|Bình Thành
05587|19|Xã|Bình Yên
01879|19|Xã|Cao Minh
02008|19|Xã|Cẩm Giàng
02020|19|Xã|Chợ Đồn
02086|19|Xã|Chợ Mới
01912|19|Xã|Chợ Rã
02185|19|Xã|Côn Minh
02152|19|Xã|Cường Lợi
05755|19|Xã|Dân Tiến
05488|19|Xã|Đại Phúc
05830|19|Xã|Đại Từ
05941|19|Xã|Điềm Thụy
05569|19|Xã|Định Hóa
05692|19|Xã|Đồng Hỷ
01933|19|Xã|Đồng Phúc
05776|19|Xã|Đức Lương
01840|19|Phường|Đức Xuân
05467|19|Phường|Gia Sàng
01960|19|Xã|Hiệp Lực
05632|19|Xã|Hợp Thành
05953|19|Xã|Kha Sơn
05551|19|Xã|Kim Phượng
05818|19|Xã|La Bằng
05740|19|Xã|La Hiên
05542|19|Xã|Lam Vỹ
05710|19|Phường|Linh Sơn
02155|19|Xã|Na Rì
01936|19|Xã|Nà Phặc
02026|19|Xã|Nam Cường
05707|19|Xã|Nam Hòa
01954|19|Xã|Ngân Sơn
02071|19|Xã|Nghĩa Tá
01882|19|Xã|Nghiên Loan
05722|19|Xã|Nghinh Tường
05443|19|Phường|Phan Đình Phùng
01849|19|Xã|Phong Quang
05860|19|Phường|Phổ Yên
01969|19|Xã|Phủ Thông
05908|19|Xã|Phú Bình
05602|19|Xã|Phú Đình
05788|19|Xã|Phú Lạc
05611|19|Xã|Phú Lương
05800|19|Xã|Phú Thịnh
05773|19|Xã|Phú Xuyên
01894|19|Xã|Phúc Lộc
05857|19|Phường|Phúc Thuận
05563|19|Xã|Phượng Tiến
05482|19|Phường|Quan Triều
05674|19|Xã|Quang Sơn
02038|19|Xã|Quảng Bạch
05851|19|Xã|Quân Chu
05455|19|Phường|Quyết Thắng
05719|19|Xã|Sảng Mộc
05518|19|Phường|Sông Công
05503|19|Xã|Tân Cương
05917|19|Xã|Tân Khánh
02104|19|Xã|Tân Kỳ
05923|19|Xã|Tân Thành
02101|19|Xã|Thanh Mai
02107|19|Xã|Thanh Thịnh
05881|19|Xã|Thành Công
05725|19|Xã|Thần Sa
01921|19|Xã|Thượng Minh
01957|19|Xã|Thượng Quan
05500|19|Phường|Tích Lương
05662|19|Xã|Trại Cau
05746|19|Xã|Tràng Xá
02176|19|Xã|Trần Phú
05581|19|Xã|Trung Hội
05899|19|Phường|Trung Thành
05845|19|Xã|Vạn Phú
05890|19|Phường|Vạn Xuân
05680|19|Xã|Văn Hán
02143|19|Xã|Văn Lang
05665|19|Xã|Văn Lăng
01981|19|Xã|Vĩnh Thông
05716|19|Xã|Võ Nhai
05641|19|Xã|Vô Tranh
02191|19|Xã|Xuân Dương
02116|19|Xã|Yên Bình
02083|19|Xã|Yên Phong
02044|19|Xã|Yên Thịnh
05620|19|Xã|Yên Trạch
15766|38|Xã|An Nông
16171|38|Xã|Ba Đình
14923|38|Xã|Bá Thước
15607|38|Xã|Bát Mọt
15382|38|Xã|Biện Thượng
14812|38|Phường|Bỉm Sơn
16591|38|Xã|Các Sơn
15178|38|Xã|Cẩm Tân
15142|38|Xã|Cẩm Thạch
15127|38|Xã|Cẩm Thủy
15148|38|Xã|Cẩm Tú
15163|38|Xã|Cẩm Vân
14959|38|Xã|Cổ Lũng
16369|38|Xã|Công Chính
16609|38|Phường|Đào Duy Từ
14950|38|Xã|Điền Lư
14932|38|Xã|Điền Quang
15448|38|Xã|Định Hòa
15457|38|Xã|Định Tân
16417|38|Phường|Đông Quang
16378|38|Phường|Đông Sơn
16033|38|Xã|Đông Thành
15853|38|Phường|Đông Tiến
15058|38|Xã|Đồng Lương
15724|38|Xã|Đồng Tiến
15043|38|Xã|Giao An
15274|38|Xã|Hà Long
15271|38|Xã|Hà Trung
14797|38|Phường|Hạc Thành
16645|38|Phường|Hải Bình
16597|38|Phường|Hải Lĩnh
14758|38|Phường|Hàm Rồng
16012|38|Xã|Hậu Lộc
14896|38|Xã|Hiền Kiệt
16072|38|Xã|Hoa Lộc
16186|38|Xã|Hóa Quỳ
15286|38|Xã|Hoạt Giang
15976|38|Xã|Hoằng Châu
15880|38|Xã|Hoằng Giang
15865|38|Xã|Hoằng Hóa
15961|38|Xã|Hoằng Lộc
15889|38|Xã|Hoằng Phú
15910|38|Xã|Hoằng Sơn
16000|38|Xã|Hoằng Thanh
15991|38|Xã|Hoằng Tiến
16138|38|Xã|Hồ Vương
14869|38|Xã|Hồi Xuân
15682|38|Xã|Hợp Tiến
15112|38|Xã|Kiên Thọ
15187|38|Xã|Kim Tân
15544|38|Xã|Lam Sơn
15055|38|Xã|Linh Sơn
15298|38|Xã|Lĩnh Toại
15634|38|Xã|Luận Thành
15628|38|Xã|Lương Sơn
16438|38|Xã|Lưu Vệ
16249|38|Xã|Mậu Lâm
15124|38|Xã|Minh Sơn
14866|38|Xã|Mường Chanh
14845|38|Xã|Mường Lát
14854|38|Xã|Mường Lý
15025|38|Xã|Mường Mìn
15013|38|Xã|Na Mèo
16516|38|Phường|Nam Sầm Sơn
14902|38|Xã|Nam Xuân
16144|38|Xã|Nga An
16093|38|Xã|Nga Sơn
16114|38|Xã|Nga Thắng
16654|38|Phường|Nghi Sơn
15061|38|Xã|Ngọc Lặc
15091|38|Xã|Ngọc Liên
16576|38|Phường|Ngọc Sơn
15250|38|Xã|Ngọc Trạo
15106|38|Xã|Nguyệt Ấn
15925|38|Phường|Nguyệt Viên
14864|38|Xã|Nhi Sơn
16228|38|Xã|Như Thanh
16174|38|Xã|Như Xuân
16279|38|Xã|Nông Cống
14878|38|Xã|Phú Lệ
14890|38|Xã|Phú Xuân
14956|38|Xã|Pù Luông
14863|38|Xã|Pù Nhi
15016|38|Xã|Quan Sơn
14860|38|Xã|Quang Chiểu
14818|38|Phường|Quang Trung
16543|38|Xã|Quảng Bình
16489|38|Xã|Quảng Chính
16498|38|Xã|Quảng Ngọc
16540|38|Xã|Quảng Ninh
16522|38|Phường|Quảng Phú
16480|38|Xã|Quảng Yên
15412|38|Xã|Quý Lộc
14953|38|Xã|Quý Lương
15553|38|Xã|Sao Vàng
16531|38|Phường|Sầm Sơn
15022|38|Xã|Sơn Điện
15010|38|Xã|Sơn Thủy
14848|38|Xã|Tam Chung
15019|38|Xã|Tam Lư
15007|38|Xã|Tam Thanh
16594|38|Phường|Tân Dân
15715|38|Xã|Tân Ninh
15661|38|Xã|Tân Thành
16108|38|Xã|Tân Tiến
15361|38|Xã|Tây Đô
15211|38|Xã|Thạch Bình
15085|38|Xã|Thạch Lập
15199|38|Xã|Thạch Quảng
16273|38|Xã|Thanh Kỳ
16213|38|Xã|Thanh Phong
16222|38|Xã|Thanh Quân
15229|38|Xã|Thành Vinh
16342|38|Xã|Thăng Bình
15643|38|Xã|Thắng Lộc
16309|38|Xã|Thắng Lợi
14908|38|Xã|Thiên Phủ
14980|38|Xã|Thiết Ống
15772|38|Xã|Thiệu Hóa
15796|38|Xã|Thiệu Quang
15778|38|Xã|Thiệu Tiến
15820|38|Xã|Thiệu Toán
15835|38|Xã|Thiệu Trung
15667|38|Xã|Thọ Bình
15568|38|Xã|Thọ Lập
15505|38|Xã|Thọ Long
15754|38|Xã|Thọ Ngọc
15763|38|Xã|Thọ Phú
15499|38|Xã|Thọ Xuân
15646|38|Xã|Thường Xuân
16225|38|Xã|Thượng Ninh
16549|38|Xã|Tiên Trang
16561|38|Phường|Tĩnh Gia
15316|38|Xã|Tống Sơn
16021|38|Xã|Triệu Lộc
15664|38|Xã|Triệu Sơn
16624|38|Phường|Trúc Lâm
16297|38|Xã|Trung Chính
15001|38|Xã|Trung Hạ
14857|38|Xã|Trung Lý
14875|38|Xã|Trung Sơn
14872|38|Xã|Trung Thành
16636|38|Xã|Trường Lâm
16348|38|Xã|Trường Văn
16363|38|Xã|Tượng Lĩnh
16078|38|Xã|Vạn Lộc
15622|38|Xã|Vạn Xuân
14974|38|Xã|Văn Nho
15049|38|Xã|Văn Phú
15190|38|Xã|Vân Du
15349|38|Xã|Vĩnh Lộc
16177|38|Xã|Xuân Bình
15658|38|Xã|Xuân Chinh
16234|38|Xã|Xuân Du
15520|38|Xã|Xuân Hòa
15592|38|Xã|Xuân Lập
16258|38|Xã|Xuân Thái
15574|38|Xã|Xuân Tín
15469|38|Xã|Yên Định
15031|38|Xã|Yên Khương
15610|38|Xã|Yên Nhân
15442|38|Xã|Yên Ninh
15409|38|Xã|Yên Phú
15034|38|Xã|Yên Thắng
16264|38|Xã|Yên Thọ
15421|38|Xã|Yên Trường
02512|08|Phường|An Tường
00832|08|Xã|Bạch Đích
00976|08|Xã|Bạch Ngọc
02380|08|Xã|Bạch Xa
01024|08|Xã|Bản Máy
00991|08|Xã|Bắc Mê
01153|08|Xã|Bắc Quang
01180|08|Xã|Bằng Hành
01246|08|Xã|Bằng Lang
02296|08|Xã|Bình An
02548|08|Xã|Bình Ca
02524|08|Phường|Bình Thuận
02404|08|Xã|Bình Xa
00883|08|Xã|Cán Tỷ
00952|08|Xã|Cao Bồ
02287|08|Xã|Chiêm Hóa
02245|08|Xã|Côn Lôn
00871|08|Xã|Du Già
02572|08|Xã|Đông Thọ
01165|08|Xã|Đồng Tâm
00721|08|Xã|Đồng Văn
01216|08|Xã|Đồng Yên
01012|08|Xã|Đường Hồng
00865|08|Xã|Đường Thượng
00985|08|Xã|Giáp Trung
00694|08|Phường|Hà Giang 1
00691|08|Phường|Hà Giang 2
02374|08|Xã|Hàm Yên
02353|08|Xã|Hòa An
01021|08|Xã|Hoàng Su Phì
01084|08|Xã|Hồ Thầu
02608|08|Xã|Hồng Sơn
02260|08|Xã|Hồng Thái
01201|08|Xã|Hùng An
02425|08|Xã|Hùng Đức
02455|08|Xã|Hùng Lợi
00802|08|Xã|Khâu Vai
01147|08|Xã|Khuôn Lùng
02332|08|Xã|Kiên Đài
02437|08|Xã|Kiến Thiết
02350|08|Xã|Kim Bình
00937|08|Xã|Lao Chải
02266|08|Xã|Lâm Bình
01192|08|Xã|Liên Hiệp
00970|08|Xã|Linh Hồ
00901|08|Xã|Lùng Tám
00715|08|Xã|Lũng Cú
00763|08|Xã|Lũng Phìn
02434|08|Xã|Lực Hành
00847|08|Xã|Mậu Duệ
00769|08|Xã|Mèo Vạc
00994|08|Xã|Minh Ngọc
02302|08|Xã|Minh Quang
00982|08|Xã|Minh Sơn
00919|08|Xã|Minh Tân
02554|08|Xã|Minh Thanh
02215|08|Phường|Minh Xuân
02509|08|Phường|Mỹ Lâm
02221|08|Xã|Nà Hang
01141|08|Xã|Nấm Dẩn
01075|08|Xã|Nậm Dịch
00889|08|Xã|Nghĩa Thuận
00700|08|Xã|Ngọc Đường
00859|08|Xã|Ngọc Long
02530|08|Xã|Nhữ Khê
00817|08|Xã|Niêm Sơn
02212|08|Phường|Nông Tiến
01096|08|Xã|Pà Vầy Sủ
00745|08|Xã|Phố Bảng
02392|08|Xã|Phù Lưu
00706|08|Xã|Phú Linh
02611|08|Xã|Phú Lương
01057|08|Xã|Pờ Ly Ngài
00874|08|Xã|Quản Bạ
01237|08|Xã|Quang Bình
01144|08|Xã|Quảng Nguyên
00733|08|Xã|Sà Phìn
02536|08|Xã|Sơn Dương
02620|08|Xã|Sơn Thủy
00778|08|Xã|Sơn Vĩ
00787|08|Xã|Sủng Máng
00808|08|Xã|Tát Ngà
02320|08|Xã|Tân An
02470|08|Xã|Tân Long
02308|08|Xã|Tân Mỹ
01171|08|Xã|Tân Quang
02578|08|Xã|Tân Thanh
01051|08|Xã|Tân Tiến
02545|08|Xã|Tân Trào
01243|08|Xã|Tân Trịnh
02494|08|Xã|Thái Bình
02419|08|Xã|Thái Hòa
02407|08|Xã|Thái Sơn
01033|08|Xã|Thàng Tín
00928|08|Xã|Thanh Thủy
00829|08|Xã|Thắng Mố
01090|08|Xã|Thông Nguyên
00922|08|Xã|Thuận Hòa
02269|08|Xã|Thượng Lâm
02239|08|Xã|Thượng Nông
00958|08|Xã|Thượng Sơn
01225|08|Xã|Tiên Nguyên
01261|08|Xã|Tiên Yên
02359|08|Xã|Tri Phú
02305|08|Xã|Trung Hà
02458|08|Xã|Trung Sơn
01117|08|Xã|Trung Thịnh
02623|08|Xã|Trường Sinh
00925|08|Xã|Tùng Bá
00892|08|Xã|Tùng Vài
00913|08|Xã|Vị Xuyên
00967|08|Xã|Việt Lâm
01156|08|Xã|Vĩnh Tuy
01108|08|Xã|Xín Mần
01255|08|Xã|Xuân Giang
02449|08|Xã|Xuân Vân
01006|08|Xã|Yên Cường
02248|08|Xã|Yên Hoa
02317|08|Xã|Yên Lập
00820|08|Xã|Yên Minh
02365|08|Xã|Yên Nguyên
02398|08|Xã|Yên Phú
02473|08|Xã|Yên Sơn
01234|08|Xã|Yên Thành
29584|86|Xã|An Bình
28957|86|Xã|An Định
29158|86|Xã|An Hiệp
28777|86|Phường|An Hội
29143|86|Xã|An Ngãi Trung
29317|86|Xã|An Phú Tân
29224|86|Xã|An Qui
29275|86|Xã|An Trường
29110|86|Xã|Ba Tri
29125|86|Xã|Bảo Thạnh
28789|86|Phường|Bến Tre
29050|86|Xã|Bình Đại
29771|86|Phường|Bình Minh
29287|86|Xã|Bình Phú
29638|86|Xã|Bình Phước
29728|86|Xã|Cái Ngang
29641|86|Xã|Cái Nhum
29770|86|Phường|Cái Vồn
29266|86|Xã|Càng Long
29308|86|Xã|Cầu Kè
29416|86|Xã|Cầu Ngang
28996|86|Xã|Châu Hòa
29083|86|Xã|Châu Hưng
29374|86|Xã|Châu Thành
28870|86|Xã|Chợ Lách
29512|86|Phường|Duyên Hải
29491|86|Xã|Đại An
29194|86|Xã|Đại Điền
29497|86|Xã|Đôn Châu
29536|86|Xã|Đông Hải
29812|86|Phường|Đông Thành
28945|86|Xã|Đồng Khởi
28807|86|Xã|Giao Long
28984|86|Xã|Giồng Trôm
29489|86|Xã|Hàm Giang
29455|86|Xã|Hiệp Mỹ
29701|86|Xã|Hiếu Phụng
29713|86|Xã|Hiếu Thành
29830|86|Xã|Hòa Bình
29734|86|Xã|Hòa Hiệp
29410|86|Xã|Hòa Minh
29398|86|Phường|Hòa Thuận
29362|86|Xã|Hùng Hòa
28901|86|Xã|Hưng Khánh Trung
29407|86|Xã|Hưng Mỹ
29044|86|Xã|Hưng Nhượng
28981|86|Xã|Hương Mỹ
29551|86|Phường|Long Châu
29263|86|Phường|Long Đức
29506|86|Xã|Long Hiệp
29413|86|Xã|Long Hòa
29602|86|Xã|Long Hồ
29518|86|Xã|Long Hữu
29513|86|Xã|Long Thành
29533|86|Xã|Long Vĩnh
29077|86|Xã|Lộc Thuận
29857|86|Xã|Lục Sĩ Thành
28987|86|Xã|Lương Hòa
28993|86|Xã|Lương Phú
29476|86|Xã|Lưu Nghiệp Anh
28903|86|Xã|Mỏ Cày
29122|86|Xã|Mỹ Chánh Hòa
29419|86|Xã|Mỹ Long
29788|86|Xã|Mỹ Thuận
29767|86|Xã|Ngãi Tứ
29530|86|Xã|Ngũ Lạc
29254|86|Phường|Nguyệt Hóa
29302|86|Xã|Nhị Long
29446|86|Xã|Nhị Trường
29623|86|Xã|Nhơn Phú
28948|86|Xã|Nhuận Phú Tân
29329|86|Xã|Phong Thạnh
28756|86|Phường|Phú Khương
28879|86|Xã|Phú Phụng
29611|86|Xã|Phú Quới
28858|86|Phường|Phú Tân
29062|86|Xã|Phú Thuận
28810|86|Xã|Phú Túc
29557|86|Phường|Phước Hậu
29020|86|Xã|Phước Long
28915|86|Xã|Phước Mỹ Trung
29668|86|Xã|Quới An
29191|86|Xã|Quới Điền
29677|86|Xã|Quới Thiện
29386|86|Xã|Song Lộc
29740|86|Xã|Song Phú
28783|86|Phường|Sơn Đông
29719|86|Xã|Tam Bình
29335|86|Xã|Tam Ngãi
29278|86|Xã|Tân An
29593|86|Phường|Tân Hạnh
29029|86|Xã|Tân Hào
29371|86|Xã|Tân Hòa
29653|86|Xã|Tân Long Hội
29785|86|Xã|Tân Lược
29566|86|Phường|Tân Ngãi
28840|86|Xã|Tân Phú
29800|86|Xã|Tân Quới
28921|86|Xã|Tân Thành Bình
29167|86|Xã|Tân Thủy
29137|86|Xã|Tân Xuân
29365|86|Xã|Tập Ngãi
29467|86|Xã|Tập Sơn
29590|86|Phường|Thanh Đức
28969|86|Xã|Thành Thới
29221|86|Xã|Thạnh Hải
29227|86|Xã|Thạnh Phong
29182|86|Xã|Thạnh Phú
29104|86|Xã|Thạnh Phước
29089|86|Xã|Thạnh Trị
29107|86|Xã|Thới Thuận
28861|86|Xã|Tiên Thủy
29341|86|Xã|Tiểu Cần
29836|86|Xã|Trà Côn
29461|86|Xã|Trà Cú
29821|86|Xã|Trà Ôn
29242|86|Phường|Trà Vinh
29683|86|Xã|Trung Hiệp
29698|86|Xã|Trung Ngãi
29659|86|Xã|Trung Thành
29516|86|Phường|Trường Long Hòa
29431|86|Xã|Vinh Kim
28894|86|Xã|Vĩnh Thành
29845|86|Xã|Vĩnh Xuân
"""
