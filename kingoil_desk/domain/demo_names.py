"""Parts of invented Vietnamese names with rough shares, by gender and generation; typed from general knowledge."""

# Each text is "name weight, name weight, …"; a weight of 1 may be left out. Nobody in the demo is a real person.

SURNAMES = """
Nguyễn 340, Trần 115, Lê 95, Phạm 63, Huỳnh 32, Hoàng 28, Vũ 26, Võ 30, Phan 31, Trương 25, Bùi 22, Đặng 22,
Đỗ 20, Ngô 17, Hồ 16, Dương 14, Đinh 11, Đoàn 9, Lâm 9, Trịnh 8, Mai 8, Lý 7, Đào 7, Cao 7, Lương 7, Lưu 6, Hà 6,
Châu 5, Tạ 5, Phùng 5, Tô 4, Thái 4, Văn 4, Tăng 3, Kiều 3, Chu 3, Vương 3, Quách 2, Từ 2, Nghiêm 2, Hứa 2, La 2,
Giang 2, Bạch 2, Tống 2, Lại 2, Khổng, Mạc, Ông, Triệu, Thạch, Sơn, Kim, Viên, Lục, Doãn, Âu, Nông 2, Vi, Hà Huy,
Nguyễn Phước, Tôn Nữ, Tôn Thất, Âu Dương
"""

MIDDLE_MEN_OLD = """
Văn 52, Hữu 8, Đức 6, Công 5, Quang 5, Xuân 5, Thanh 5, Ngọc 4, Minh 4, Đình 5, Bá 3, Trọng 2, Thế 2, Tấn 3, Phước 2,
Hồng 2, Duy 2, Viết 2
"""
MIDDLE_MEN_YOUNG = """
Minh 14, Văn 12, Quốc 8, Hoàng 9, Gia 7, Anh 6, Đức 7, Tuấn 5, Thành 5, Nhật 4, Hữu 4, Công 3, Quang 5, Duy 5,
Xuân 2, Khánh 3, Bảo 4, Ngọc 3, Trung 3, Thanh 4, Đăng 2, Hải 2, Trọng 2, Thế 2, Phúc 2
"""
MIDDLE_WOMEN_OLD = """
Thị 74, Ngọc 4, Kim 5, Thanh 3, Thị Thu 2, Thị Kim 3, Thị Ngọc 3, Thị Thanh 3, Xuân 1, Mỹ 1, Thị Bích 2, Thị Hồng 2
"""
MIDDLE_WOMEN_YOUNG = """
Thị 26, Thị Ngọc 6, Thị Thanh 6, Thị Thu 6, Thị Mỹ 4, Thị Kim 4, Thị Hồng 4, Thị Thùy 4, Thị Bích 3, Ngọc 8, Thanh 6,
Thu 4, Phương 5, Khánh 4, Bảo 4, Minh 5, Quỳnh 3, Thùy 3, Hoàng 4, Mỹ 3, Kim 3, Hải 2, Tường 2, Như 2, Hồng 2, Yến 2
"""

GIVEN_MEN_OLD = """
Hùng 9, Dũng 8, Sơn 7, Hải 7, Thành 7, Bình 7, Minh 6, Tuấn 5, Hòa 5, Tâm 4, Phúc 3, Quang 4, Cường 6, Thắng 6,
Nam 4, Trung 4, Lợi 4, Hiền 2, Đức 4, Phước 4, Lộc 3, Thọ 2, Tài 3, Sang 3, Ẩn, Ba 2, Tư, Năm, Bảy, Chín, Út, Hai,
Long 4, Hưng 4, Khánh 2, Liêm 2, Nghĩa 3, Tín, Thuận 3, Toàn 3, Vinh 4, Xuân, Đông, Châu, Chiến 2, Hậu 2, Kiên,
Quý 2, Thái 2, Ân, An 2, Ánh, Thủy, Tiến 2, Đạo, Điền, Giàu
"""
GIVEN_MEN_YOUNG = """
Anh 5, An 4, Khang 4, Khoa 4, Huy 8, Bảo 5, Phát 4, Đạt 6, Kiệt 4, Nhân 4, Duy 5, Thịnh 4, Tuấn 5, Hoàng 5, Long 5,
Quân 5, Phong 5, Vinh 3, Tú 3, Nghĩa 3, Trí 3, Tân 3, Hiếu 5, Đăng 3, Khôi 3, Sơn 4, Thiên 2, Nam 5, Dũng 4, Hùng 3,
Thắng 3, Hải 3, Hậu 2, Tiến 3, Trung 4, Khánh 3, Lâm 2, Luân 2, Lộc 3, Minh 5, Phúc 4, Quang 3, Thành 4, Toàn 2,
Trường 3, Việt 3, Vũ 3, Ân 2, Đức 4, Bách, Chương, Hòa 2, Gia Bảo 2, Minh Khôi 2, Tuấn Kiệt 2, Quốc Bảo, Nhật Minh 2,
Bình Minh, Hoàng Long, Anh Tuấn, Minh Quân, Thiên Ân
"""
GIVEN_WOMEN_OLD = """
Lan 8, Hoa 6, Hồng 6, Mai 6, Cúc 3, Huệ 4, Liên 5, Hương 7, Nga 5, Hạnh 6, Loan 5, Phượng 5, Thủy 6, Tuyết 5, Yến 3,
Oanh 4, Bích 3, Xuân 3, Thu 4, Đào 3, Lý 2, Sáu 2, Bảy 2, Tư 2, Tám, Chín, Út 2, Ba 2, Năm, Nhung 3, Hiền 5, Hà 4,
Vân 4, Dung 4, Hằng 4, Nguyệt 4, Hòa 3, Hường 4, Thanh 3, Kim 2, Lệ 2, Sương 2, Thoa 2, Gái, Lài, Mận, Nhàn, Bé 2,
Ánh 2, Ấn, Ẩm
"""
GIVEN_WOMEN_YOUNG = """
Linh 7, Trang 7, Ngọc 5, Anh 6, Thảo 6, Vy 5, Trâm 4, My 4, Nhi 5, Ngân 5, Hân 3, Uyên 3, Châu 3, Quỳnh 4, Như 4,
Thư 4, Hường 3, Ánh 2, Phương 5, Giang 3, Chi 3, Diệp 2, Trinh 3, Tiên 3, Duyên 4, Ly 2, Thy 2, Yến 3, Hà 4, Hương 4,
Hằng 3, Thúy 3, Thủy 3, Tuyền 3, Trúc 3, Nhung 2, Mai 3, Lan 2, Vân 2, An 2, Đan 2, Khanh 2, Hạnh 3, Hiền 3, Dung 2,
Loan, Oanh, Thùy 2, Ý, Ái, Ân, Minh Châu 2, Khánh Linh 3, Gia Hân 3, Phương Anh 3, Ngọc Ánh, Thanh Trúc 3,
Hoàng Yến 2, Vân Anh 3, Bảo Ngọc 2, Bảo Trân 2, Quỳnh Như 2, Thùy Dương 2, Ngọc Hân, Tường Vy 2, Mỹ Duyên, Hà My
"""

# Names of other peoples of Việt Nam, whole: their order and signs differ.
ETHNIC_WOMEN = "H'Hen Niê, H'Lan Êban, H'Mai Mlô, H'Yến Kbuôr, Ka Hương, Lò Thị Pang, Vàng Thị Mỷ"
ETHNIC_MEN = "Y Moan Êban, Y Thịnh Niê, K'Sor Phước, K'Brêm, Siu Blai, Lò Văn Panh, Giàng A Páo"

# Customers that are no person: a word before, then somebody's given name.
SHOPS = "Quán cơm Cô 4, Quán chay Cô 3, Tạp hóa Bà 4, Bếp Chị 3, Bún bò O 2, Tiệm bánh Anh, Nhà hàng, Công ty TNHH"

STREETS = """
Lê Lợi, Nguyễn Huệ, Trần Hưng Đạo, Lê Thánh Tôn, Hai Bà Trưng, Nguyễn Trãi, Lý Thường Kiệt, Phan Chu Trinh,
Phan Bội Châu, Hùng Vương, Điện Biên Phủ, Cách Mạng Tháng Tám, Nguyễn Thị Minh Khai, Võ Thị Sáu, Nam Kỳ Khởi Nghĩa,
Pasteur, Lê Văn Sỹ, Nguyễn Đình Chiểu, Trần Quang Khải, Hoàng Văn Thụ, Hoàng Diệu, Quang Trung, Lê Hồng Phong,
Nguyễn Văn Cừ, Ngô Quyền, Bạch Đằng, Trần Phú, Lê Duẩn, Nguyễn Công Trứ, Hàm Nghi, Tôn Đức Thắng, Bà Triệu,
Nguyễn Du, Đinh Tiên Hoàng, Phạm Ngũ Lão, Nguyễn Thái Học, Võ Văn Tần, Lê Quý Đôn, Trương Định, Huỳnh Thúc Kháng,
Phan Đình Phùng, Nguyễn Thượng Hiền, Nơ Trang Long, Phan Xích Long, Tô Hiến Thành, Sư Vạn Hạnh, Lạc Long Quân,
Âu Cơ, Lũy Bán Bích, Tân Hương, Phạm Văn Đồng, Kha Vạn Cân, Đặng Văn Bi, Lê Văn Việt, Nguyễn Xiển, Nguyễn Oanh,
Quang Vinh, Hòa Bình, Đường số 5, Đường số 12, Đường số 20, Trường Chinh, Cộng Hòa, Hoàng Hoa Thám, Lê Đại Hành,
Nguyễn Tri Phương, Ngô Gia Tự, Hải Thượng Lãn Ông, Châu Văn Liêm, Hậu Giang, Kinh Dương Vương, Tên Lửa
"""

# Number of customers of a hundred by province code; the rest lives anywhere.
PROVINCES = "79 44, 01 13, 48 6, 92 4, 75 6, 80 4, 31 2, 56 2, 68 2, 82 2"

# Beginnings of numbers that the number plan knows, by share: mobile, and area codes with a first figure.
MOBILE = """
032 4, 033 4, 034 4, 035 4, 036 4, 037 4, 038 4, 039 4, 070 3, 076 2, 077 3, 078 3, 079 3, 081 2, 082 2, 083 2, 084 2,
085 2, 086 4, 088 3, 056, 058, 0592, 0593, 092 2, 090 11, 091 9, 093 8, 094 6, 096 6, 097 7, 098 8, 0896, 0899
"""
LANDLINE = "0283 40, 0286 10, 0243 12, 0246 3, 02363 8, 02923 6, 02513 7, 02743 6, 02253 4, 02543 4"

NOTES = """
Thích dầu mè rang đậm; Giao sau 17 giờ; Gọi cửa sau, chuông hỏng; Hay mua làm quà; Lấy hóa đơn công ty;
Mua cho quán, lấy can 5 L; Ăn chay ngày rằm và mùng một; Nhờ gói kỹ, gửi về quê; Hỏi khi có dầu gấc mới;
Thích chai thủy tinh; Nhận hàng tại quầy; Người nhà hay đến lấy giúp; Đặt trước Tết nửa tháng; Trả tiền chuyển khoản;
Không lấy túi ni lông; Muốn xem hạn dùng trước khi lấy; Khách quen từ cửa hàng cũ; Để hàng ở bảo vệ chung cư
"""

SOURCES = "quầy 60, web 22, người quen giới thiệu 10, hội chợ 5, Facebook 3"
